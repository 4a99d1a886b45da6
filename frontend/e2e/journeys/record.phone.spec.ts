import { expect, expectSoundPage, signIn, test } from '../fixtures'

// The demo's log-ins; printed at start.
const PASSWORD = 'xiaolian-demo-2026'

test('[R1-P17] a helper sees what she owes, records a visit on the phone, and owes one less', async ({ page }) => {
  await signIn(page, { loginName: 'helper', password: PASSWORD })
  await expectSoundPage(page, '今天')
  const owed = page.locator('main').getByRole('link', { name: '记走访', exact: true })
  await expect(page.getByText('我的孩子')).toBeVisible()
  const before = await owed.count()
  const childPage = await page.locator('main').getByRole('link', { name: '杨俊杰' }).first().getAttribute('href')
  // In June the visit before Children's Day covers the half-year: then she visits without owing.
  if (before > 0) await owed.first().click()
  else {
    await page.goto(childPage ?? '/')
    await owed.first().click()
  }
  await expectSoundPage(page, '记走访')
  await page.getByLabel('情况记录').fill('在家写作业，奶奶在做饭。')
  await page.getByRole('button', { name: '保存' }).click()
  await expectSoundPage(page, '今天')
  await expect(page.locator('main').getByRole('link', { name: '记走访', exact: true })).toHaveCount(Math.max(0, before - 1))
  await page.goto(childPage ?? '/')
  await expect(page.getByText('在家写作业，奶奶在做饭。').first()).toBeVisible()
})

test('[R1-P07] a helper records a call that reached nobody, and the duty stays open', async ({ page }) => {
  await signIn(page, { loginName: 'helper', password: PASSWORD })
  await page.locator('main').getByRole('link', { name: '记联系', exact: true }).first().click()
  await expectSoundPage(page, '记联系')
  await page.getByRole('radio', { name: '没联系上' }).press('Space')
  await page.getByRole('button', { name: '保存' }).click()
  await expectSoundPage(page, '今天')
  await expect(page.locator('main').getByRole('link', { name: '记联系', exact: true })).toHaveCount(1)
})
