import { downloadedText, expect, expectSoundPage, signIn, test } from '../fixtures'

// The demo's log-ins; printed at start.
const PASSWORD = 'xiaolian-demo-2026'

test('[R1-P05] [R1-P12] [R1-P23] an officer opens the month, writes the report, opens a figure and downloads the document', async ({ page }) => {
  await signIn(page, { loginName: 'officer', password: PASSWORD })
  await page.goto('/coverage')
  await expectSoundPage(page, '零遗漏责任表')
  await page.goto('/pairings')
  await expectSoundPage(page, '结对帮扶')
  await page.goto('/reports')
  await expectSoundPage(page, '工作报告')
  await page.getByRole('button', { name: '生成报告' }).click()
  await expect(page.getByText('共32人')).toBeVisible()
  await expect(page.getByText('40多人次').first()).toBeVisible()
  expect(await downloadedText(page, '下载 Word')).toContain('40多人次')
  await page.getByRole('link', { name: '家访慰问人次' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('40多人次')
  await expect(page.getByText(/共 4\d 条/)).toBeVisible()
})

test('[R1-P18] [R1-P19] every page of the office is sound in English, too', async ({ page }) => {
  await signIn(page, { loginName: 'officer', password: PASSWORD })
  await page.getByRole('button', { name: 'English' }).click()
  for (const [address, heading] of [['/', 'Today'], ['/children', 'Roster'], ['/visits', 'Visits'], ['/contacts', 'Contacts'], ['/coverage', 'Nobody forgotten'], ['/pairings', 'Pairings'], ['/reports', 'Reports']] as const) {
    await page.goto(address)
    await expectSoundPage(page, heading)
  }
})
