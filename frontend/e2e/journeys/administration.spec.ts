import type { Page } from '@playwright/test'
import { attempt, expect, expectSoundPage, signIn, test } from '../fixtures'

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

test('an administrator gives somebody an account, who sets her own password and begins', async ({ page }) => {
  const loginName = `xin.${attempt()}`
  await signIn(page, { loginName: 'admin', password: PASSWORD })
  await page.goto('/people')
  await page.getByRole('button', { name: '添加人员' }).click()
  const form = page.getByRole('dialog', { name: '添加人员' })
  await form.getByRole('textbox', { name: /^姓名/ }).fill('辛小荷')
  await form.getByRole('textbox', { name: /^用户名/ }).fill(loginName)
  await form.getByRole('button', { name: '再加一个角色' }).click()
  await form.getByRole('button', { name: '保存' }).click()
  const once = page.getByRole('alertdialog', { name: /一次性密码/ })
  const password = await once.locator('code').innerText()
  await once.getByRole('button', { name: '我已转告' }).click()
  await expectSoundPage(page, '辛小荷')

  await page.goto('/me')
  await page.getByRole('button', { name: '退出登录' }).last().click()
  // Signing out is done when the log-in page is there; an address typed sooner would find her still signed in.
  await expect(page).toHaveURL(/\/login/)
  await signIn(page, { loginName, password })
  await expectSoundPage(page, '先设好自己的密码')
  await page.getByLabel(/^一次性密码/).fill(password)
  await page.getByLabel(/^新密码/).fill('院子里的桂花树八月开花香满村口')
  await page.getByRole('button', { name: '保存新密码' }).click()
  await expectSoundPage(page, '今天')
  await expect(page.getByText('今天没有要办的事')).toBeVisible()
})

test('an auditor reads the access log', async ({ page }) => {
  await signIn(page, { loginName: 'auditor', password: PASSWORD })
  await page.goto('/access-entries')
  await expectSoundPage(page, '访问日志')
})
