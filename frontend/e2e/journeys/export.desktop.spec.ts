import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectSoundPage, signIn, test, unsealed } from '../fixtures'

// The demo's log-ins; printed at start.
const PASSWORD = 'xiaolian-demo-2026'
const SEAL = 'haitang-7-yuan'

/** One after the other at the same desk. */
async function change(page: Page, loginName: string) {
  await page.context().clearCookies()
  await signIn(page, { loginName, password: PASSWORD })
}

async function ask(page: Page, purpose: string) {
  await page.goto('/children')
  await page.getByRole('button', { name: '导出', exact: true }).click()
  await page.getByRole('button', { name: '申请导出敏感信息' }).click()
  const form = page.getByRole('form', { name: '申请导出敏感信息' })
  await form.getByRole('checkbox', { name: '公民身份号码' }).check({ force: true })
  await form.getByLabel('用途').fill(purpose)
  await form.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByText('已提交，批准后在导出时选用')).toBeVisible()
}

async function decide(page: Page, purpose: string, answer: '批准' | '不批准', note: string) {
  await page.goto('/export-tickets')
  await page.getByRole('row', { name: purpose }).getByRole('button', { name: '审批' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(purpose)).toBeVisible()
  await dialog.getByLabel('审批意见').fill(note)
  await dialog.getByRole('button', { name: answer, exact: true }).click()
  await expect(dialog).toBeHidden()
}

test('identity numbers leave with the yes of a second person, sealed, and stay where she says no', async ({ page }) => {
  test.slow()
  await signIn(page, { loginName: 'director', password: PASSWORD })
  await ask(page, '录入国家系统')
  await ask(page, '印在宣传册上')
  await change(page, 'supervisor')
  await decide(page, '录入国家系统', '批准', '')
  await decide(page, '印在宣传册上', '不批准', '宣传不需要证件号')
  await expectSoundPage(page, '导出审批')

  await change(page, 'director')
  await page.goto('/export-tickets')
  const refused = page.getByRole('row', { name: '印在宣传册上' })
  await expect(refused.getByText('未批准')).toBeVisible()
  await expect(refused.getByText(/宣传不需要证件号/)).toBeVisible()

  await page.goto('/children')
  await page.getByRole('button', { name: '导出', exact: true }).click()
  await page.getByRole('radio', { name: 'CSV 文本' }).check({ force: true })
  const tickets = page.getByLabel('使用审批单')
  await expect(tickets.getByRole('option', { name: '印在宣传册上' })).toHaveCount(0)
  await tickets.selectOption('录入国家系统')
  await page.getByLabel('压缩包密码').fill(SEAL)
  await page.getByRole('checkbox', { name: '公民身份号码' }).check({ force: true })
  await page.getByRole('button', { name: '开始导出' }).click()
  const button = page.getByRole('button', { name: '下载文件' })
  await expect(button).toBeVisible({ timeout: 60_000 })
  const download = page.waitForEvent('download')
  await button.click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^儿童名册_.*\.csv\.zip$/)
  const sheet = unsealed(readFileSync(await file.path()), SEAL).toString('utf8')
  const [header, first] = sheet.split('\r\n')
  expect(header).toContain('公民身份号码')
  // Whole, and of an area that does not exist: nobody's.
  expect(first).toMatch(/,429999\d{11}[\dX]/)
  expect(sheet).toContain('仅限工作使用，不得外传')
})
