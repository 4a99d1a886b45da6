import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { attempt, downloadedText, expect, expectSoundPage, signIn, test } from '../fixtures'

// The demo's log-ins; printed at start.
const PASSWORD = 'xiaolian-demo-2026'
const supervisor = { loginName: 'supervisor', password: PASSWORD }
// One child of its own for each try and journey.
const CHILD = ['易', '水', '金', '木'].map((surname) => (given: string) => `${surname}${given}`)
const named = (given: string) => (CHILD[attempt()] ?? CHILD[0])?.(given) ?? given

async function bring(page: Page, kind: string, rows: string[]) {
  await page.goto('/roster/import')
  await page.getByRole('radio', { name: kind }).press('Space')
  await page.getByLabel('表格文件').setInputFiles({ name: `${kind}.csv`, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${rows.join('\r\n')}`, 'utf8') })
  await page.getByRole('button', { name: '上传并检查' }).click()
  await page.getByRole('button', { name: `确认导入 ${rows.length - 1} 行` }).click({ timeout: 60_000 })
}

/** A file with a carer and nothing else. */
async function child(page: Page, name: string, phone: string) {
  await bring(page, '儿童花名册', ['姓名,性别,出生日期,村,监护人,与儿童关系,电话', `${name},女,2016-03-01,董家湾村,${name.charAt(0)}桂英,奶奶,${phone}`])
  await expect(page.getByText('1 个孩子的档案已写好。')).toBeVisible({ timeout: 60_000 })
}

async function openFile(page: Page, name: string) {
  await page.goto(`/children?q=${encodeURIComponent(JSON.stringify(name))}`)
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('[R1-P20] [R3-P01] carers, pairings and past visits come in as sheets of their own and stand in the child’s file', async ({ page }) => {
  test.slow()
  const name = named('小蕙')
  const phone = `1971111000${String(attempt())}`
  await signIn(page, supervisor)
  await child(page, name, phone)
  await bring(page, '照护人册', ['儿童姓名,村,姓名,关系,手机,务工地点', `${name},董家湾村,${name.charAt(0)}大山,父亲,1972222000${String(attempt())},广东省东莞市`])
  await expect(page.getByText('1 行家庭情况已写进档案。')).toBeVisible({ timeout: 60_000 })
  await bring(page, '结对册', ['儿童姓名,村,结对人,结对日期', `${name},董家湾村,儿童主任丙,2026-03-01`])
  await expect(page.getByText('1 对结对已登记。')).toBeVisible({ timeout: 60_000 })
  await bring(page, '走访台账', ['儿童姓名,村,走访日期,走访方式,走访内容', `${name},董家湾村,2026-04-02,入户,奶奶身体好，孩子学习认真。`])
  await expect(page.getByText('1 次走访已补录。')).toBeVisible({ timeout: 60_000 })
  await expectSoundPage(page, '导入花名册')

  await openFile(page, name)
  await expect(page.getByText('儿童主任丙').first()).toBeVisible()
  await expect(page.getByText('奶奶身体好，孩子学习认真。')).toBeVisible()
  await page.getByRole('link', { name: '家庭与电话' }).click()
  await expect(page.getByRole('region', { name: '父亲' }).getByText(`${name.charAt(0)}大山`)).toBeVisible()
  await expectSoundPage(page, name)
})

test('[R3-P01] two files of one child become one, and two again', async ({ page }) => {
  await signIn(page, supervisor)
  await page.goto('/duplicates')
  await page.getByRole('link', { name: '胡子萱 与 胡子萱' }).click()
  await expectSoundPage(page, '胡子萱 与 胡子萱')
  await page.getByRole('button', { name: '合并', exact: true }).click()
  await expect(page.getByRole('heading', { name: '已合并' })).toBeVisible()
  await expectSoundPage(page, '胡子萱 与 胡子萱')
  await page.getByRole('button', { name: '撤销合并' }).click()
  const form = page.getByRole('dialog').getByRole('form', { name: '撤销合并' })
  await form.getByLabel(/为什么撤销/).fill('问过两边，是两个孩子')
  await form.getByRole('button', { name: '撤销合并' }).click()
  await expect(page.getByRole('heading', { name: '合并成一份' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '已合并' })).toBeHidden()
})

test('a guardian takes the copy of the file; its erasure takes two, and leaves a stone with the day and the ground', async ({ page }) => {
  test.slow()
  const name = named('小苑')
  await signIn(page, supervisor)
  await child(page, name, `1973333000${String(attempt())}`)

  const ask = async (kind: string, more: (form: ReturnType<Page['getByRole']>) => Promise<unknown>) => {
    await openFile(page, name)
    await page.getByRole('link', { name: '查阅、更正或删除申请' }).click()
    const form = page.getByRole('form', { name: '登记申请' })
    await form.getByRole('radio', { name: kind }).press('Space')
    await more(form)
    await form.getByLabel(/申请人身份/).selectOption('母亲')
    await form.getByLabel(/申请人姓名/).fill('王秀兰')
    await form.getByLabel(/事由/).fill('转学需要')
    await form.getByRole('button', { name: '登记', exact: true }).click()
    await expect(page.getByRole('heading', { name: '申请内容' })).toBeVisible()
  }

  await ask('查阅、复制', () => Promise.resolve())
  await page.getByRole('button', { name: '制作复制件' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载复制件' }).click({ timeout: 60_000 })
  const zip = readFileSync(await (await download).path())
  expect((await download).suggestedFilename()).toMatch(/\.zip$/)
  expect(zip.subarray(0, 2).toString('latin1')).toBe('PK')
  for (const part of ['.docx', '.json']) expect(zip.includes(part)).toBe(true)
  await page.getByLabel(/书面答复/).fill('复制件已当面交给申请人。')
  await page.getByRole('button', { name: '办结' }).click()
  await expect(page.getByRole('heading', { name: '办理结果' })).toBeVisible()
  await expectSoundPage(page, `查阅、复制 · ${name}`)

  await ask('删除', (form) => form.getByLabel(/删除依据/).selectOption('违法或错误收集'))
  // Who wrote the request down does not carry it out.
  await expect(page.getByText('这项申请是您登记的，请另一位负责人来确认。')).toBeVisible()
  await expect(page.getByRole('button', { name: '核对无误，确认删除' })).toBeHidden()
  const address = page.url()
  await page.context().clearCookies()
  await signIn(page, { loginName: 'admin', password: PASSWORD })
  await page.goto(address)
  await page.getByRole('button', { name: '核对无误，确认删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '永久删除' }).click()
  await expect(page.getByRole('heading', { name: '办理结果' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(name)
  await page.goto(`/children?q=${encodeURIComponent(JSON.stringify(name))}`)
  await expect(page.getByRole('heading', { level: 1, name: '名册' })).toBeVisible()
  await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0)
})

test('an agreement is printed as the Word document that parents and carer sign', async ({ page }) => {
  await signIn(page, supervisor)
  await page.goto('/care')
  await page.getByRole('link', { name: '陈梦洁' }).first().click()
  await page.getByRole('link', { name: '照护', exact: true }).click()
  await page.locator('main').getByRole('link', { name: /照护人/ }).first().click()
  await expectSoundPage(page, /委托照护协议|陈梦洁/)
  const text = await downloadedText(page, '打印协议（Word）')
  for (const part of ['委托照护', '陈梦洁', '见证人']) expect(text).toContain(part)
})
