import type { Page } from '@playwright/test'
import { expect, expectSoundPage, signIn, test } from '../fixtures'

// The demo's log-ins; printed at start.
const PASSWORD = 'xiaolian-demo-2026'

async function english(page: Page): Promise<void> {
  await page.goto('/me')
  await page.getByRole('radio', { name: 'English' }).click({ force: true })
  await expect(page.getByRole('heading', { level: 1, name: 'Me' })).toBeVisible()
}

async function everyPage(page: Page, pages: readonly (readonly [string, string])[]): Promise<void> {
  for (const [address, heading] of pages) {
    await page.goto(address)
    await expectSoundPage(page, heading)
  }
}

test('[R1-P01] [R1-P02] every page of the administration is sound in both languages', async ({ page }) => {
  await signIn(page, { loginName: 'admin', password: PASSWORD })
  await everyPage(page, [['/people', '人员与角色'], ['/roles', '角色权限表'], ['/organizations', '单位'], ['/regions', '行政区划'], ['/duty-rules', '责任规则'], ['/duty-exemptions', '免除记录'], ['/tasks', '任务'], ['/campaigns', '主题活动'], ['/policy-documents', '依据文件']])
  // The office's leading group stands on its page, with who heads it and who takes part.
  await page.goto('/organizations')
  await page.getByRole('link', { name: /广电局/ }).click()
  await expect(page.getByText('挂帅').first()).toBeVisible()
  await expectSoundPage(page, /广电局/)
  await english(page)
  await everyPage(page, [['/people', 'People and roles'], ['/roles', 'Table of roles'], ['/organizations', 'Organizations'], ['/regions', 'Places'], ['/duty-rules', 'Duty rules'], ['/duty-exemptions', 'Exemptions'], ['/tasks', 'Tasks'], ['/campaigns', 'Campaigns'], ['/policy-documents', 'Policy documents']])
})

test('an auditor reads the access log', async ({ page }) => {
  await signIn(page, { loginName: 'auditor', password: PASSWORD })
  await page.goto('/access-entries')
  await expectSoundPage(page, '访问日志')
})
