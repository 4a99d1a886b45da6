import { expect, expectSoundPage, signIn, test } from '../fixtures'

// The demo's log-ins; printed at start.
const PASSWORD = 'xiaolian-demo-2026'

test('[R1-P22] the child’s page shows the people around her with numbers to call', async ({ page }) => {
  await signIn(page, { loginName: 'supervisor', password: PASSWORD })
  await page.goto('/children')
  await expectSoundPage(page, '名册')
  await page.locator('main').getByRole('searchbox').fill('yjj')
  await page.locator('main').getByRole('link', { name: '杨俊杰' }).click()
  await expectSoundPage(page, '杨俊杰')
  await expect(page.getByRole('heading', { name: '给谁打电话' })).toBeVisible()
  await expect(page.getByRole('link', { name: /打电话/ }).first()).toBeVisible()
})
