import { downloadedText, expect, expectSoundPage, signIn, test } from '../fixtures'

// The demo's log-ins; printed at start.
const PASSWORD = 'xiaolian-demo-2026'

test('[R1-P17] [R1-P12] a helper sees what she owes, records a visit on the phone, and owes one less; her officer finds that visit behind the figure of the report', async ({ page, browser, baseURL }) => {
  // Two people, two devices, five pages each on a cold server.
  test.slow()
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
  const answer = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().endsWith('/home-visits'))
  await page.getByRole('button', { name: '保存' }).click()
  const visit = await (await answer).json() as { id: string; number: string }
  await expectSoundPage(page, '今天')
  await expect(page.locator('main').getByRole('link', { name: '记走访', exact: true })).toHaveCount(Math.max(0, before - 1))
  await page.goto(childPage ?? '/')
  await expect(page.getByText('在家写作业，奶奶在做饭。').first()).toBeVisible()

  const office = await browser.newPage({ baseURL, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1366, height: 768 } })
  await signIn(office, { loginName: 'officer', password: PASSWORD })
  await expect(office.getByRole('region', { name: '我的人员该办的' })).toBeVisible({ timeout: 60_000 })
  await office.goto('/coverage')
  await expect(office.getByRole('link', { name: /✓ 完成/ }).first()).toBeVisible()
  await office.goto('/reports')
  await office.getByRole('button', { name: '生成报告' }).click()
  const printed = await office.getByRole('listitem').filter({ has: office.getByRole('link', { name: '家访慰问人次' }) }).locator('> strong').textContent() ?? ''
  expect(printed).toBe('40多人次')
  expect(await downloadedText(office, '下载 Word')).toContain(printed)
  await office.getByRole('link', { name: '家访慰问人次' }).click()
  await expect(office.getByRole('heading', { level: 1 })).toContainText(printed)
  await office.locator(`a[href="/visits/${visit.id}"]`).click()
  await expect(office.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(office.getByText(visit.number).first()).toBeVisible()
  await expect(office.getByText('在家写作业，奶奶在做饭。').first()).toBeVisible()
  await office.close()
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
