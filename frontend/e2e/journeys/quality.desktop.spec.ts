import { expect, expectSoundPage, signIn, test } from '../fixtures'

// The demo's log-ins; printed at start.
const PASSWORD = 'xiaolian-demo-2026'

test('[R3-P02] the figures of the files open their children, and a file that was looked at is confirmed', async ({ page }) => {
  await signIn(page, { loginName: 'supervisor', password: PASSWORD })
  await page.goto('/quality')
  await expectSoundPage(page, '档案质量')
  await page.getByRole('link', { name: /半年没核实/ }).first().click()
  await expect(page.getByText(/^共 [1-9]\d* 人$/)).toBeVisible()
  await expectSoundPage(page, '半年没核实')
  const last = page.locator('main a[href^="/children/"]').last()
  const name = await last.innerText()
  await last.click()
  await page.getByRole('button', { name: '已核对，没有变化' }).click()
  await expect(page.getByText(`${name}的档案已核实`)).toBeVisible()
  await page.goto('/quality/children?fault=STALE')
  await expect(page.getByText(/^共 \d+ 人$/)).toBeVisible()
  await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0)
})
