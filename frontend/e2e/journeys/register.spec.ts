import type { Page } from '@playwright/test'
import { attempt, choose, expect, expectSoundPage, signIn, test } from '../fixtures'

// The demo's log-ins; printed at start.
const PASSWORD = 'xiaolian-demo-2026'
// Two children of one name would be asked about.
const NAMES = ['欧阳小川', '上官明月', '欧阳云舟', '上官晓星']

async function next(page: Page, heading: string) {
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.locator('[aria-current=step]')).toHaveText(heading)
  await expectSoundPage(page, '登记儿童')
}

test('[R1-P05] [R1-P06] [R1-P09] [R1-P10] [R1-P17] a supervisor registers a child with parents and carer, pairs her, records a visit and corrects it', async ({ page }) => {
  const name = NAMES[attempt()] ?? ''
  await signIn(page, { loginName: 'supervisor', password: PASSWORD })
  await page.goto('/children')
  await page.getByRole('link', { name: '登记儿童' }).click()
  await expectSoundPage(page, '登记儿童')
  await page.getByLabel(/^姓名/).fill(name)
  await page.getByRole('radio', { name: '女' }).press('Space')
  await page.getByLabel(/^出生日期/).fill('2016-06-01')
  await page.getByLabel('无身份证号原因').selectOption('NOT_PROVIDED')
  // What was typed survives a reload.
  await expect(page.getByText(/已存在本机/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel(/^姓名/)).toHaveValue(name)
  await next(page, '住处和照护')

  await choose(page, /^现住的村/, '董家湾')
  await page.getByLabel('谁在照护').selectOption('PATERNAL_GRANDPARENTS')
  await page.getByLabel(/照护人姓名/).fill('欧阳桂芳')
  await page.getByLabel('照护人电话').fill('13800004321')
  await page.getByLabel('与孩子的关系').selectOption('62')
  await next(page, '父母和电话')

  await page.getByLabel('父亲现在的情况').selectOption('AWAY_WORKING')
  await page.getByLabel('父亲姓名').fill('欧阳建国')
  await page.getByLabel('父亲电话').fill('13700004321')
  await page.getByLabel('父亲务工地').fill('广东省深圳市')
  await page.getByLabel('母亲现在的情况').selectOption('AT_HOME')
  await page.getByLabel('母亲姓名').fill('陈秀英')
  await next(page, '核对')
  await page.getByRole('button', { name: '保存档案' }).click()

  await expectSoundPage(page, name)
  const child = page.url()
  await expect(page.getByRole('link', { name: /打电话 欧阳桂芳 13800004321/ }).first()).toBeVisible()
  await expect(page.getByText('广东省深圳市').first()).toBeVisible()

  await page.getByRole('link', { name: '结对', exact: true }).last().click()
  await expectSoundPage(page, '新结对')
  await choose(page, /^帮扶人/)
  await page.getByRole('button', { name: '结对', exact: true }).click()
  await expectSoundPage(page, '结对帮扶')
  await expect(page.locator('main').getByRole('link', { name, exact: true })).toBeVisible()

  await page.goto(child)
  await page.locator('main').getByRole('link', { name: '记走访' }).first().click()
  await expectSoundPage(page, '记走访')
  await page.getByRole('checkbox', { name: '教师' }).press('Space')
  await page.getByLabel('情况记录').fill('奶奶在家，孩子写作业。')
  await page.getByText(/^补充：/).click()
  await page.getByRole('checkbox', { name: '自理' }).press('Space')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText(`已记下对${name}的走访`)).toBeVisible()

  await page.goto(child)
  await page.getByRole('link', { name: /走访 · 日常/ }).click()
  await expect(page.getByText('奶奶在家，孩子写作业。')).toBeVisible()
  await page.getByRole('link', { name: '更正走访' }).click()
  await expectSoundPage(page, '更正走访')
  await expect(page.getByRole('checkbox', { name: '教师' })).toBeChecked()
  await page.getByLabel('情况记录').fill('外婆在家，孩子写作业。')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('definition').filter({ hasText: /^外婆在家，孩子写作业。$/ })).toBeVisible()
  await expect(page.getByRole('deletion').filter({ hasText: '奶奶在家，孩子写作业。' })).toBeVisible()
  await expect(page.getByRole('insertion').filter({ hasText: '外婆在家，孩子写作业。' })).toBeVisible()
  await expect(page.getByText('自理')).toBeVisible()
  await expectSoundPage(page, /走访/)
})
