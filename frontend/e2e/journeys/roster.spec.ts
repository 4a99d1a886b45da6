import type { Page } from '@playwright/test'
import { attempt, expect, expectSoundPage, signIn, test } from '../fixtures'

// The demo's log-ins; printed at start.
const PASSWORD = 'xiaolian-demo-2026'
const CHILDREN = 193
const SURNAMES = '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕施张孔曹严华'
// Other names for each try: all of them bring sheets to the same town.
const GIVEN = ['', '春夏秋冬梅兰竹菊', '东南西北天山江海', '甲乙丙丁戊己庚辛', '琴棋书画诗歌笔墨']
// Rows of the sheet in which something is wrong: a check character, a phone with a digit too few, a village nobody knows.
const WRONG = [20, 77, 140]
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const check = (digits: string) => '10X98765432'.charAt(WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11)

/** What one device's office would bring: other children on the phone than on the desktop. */
function child(index: number, device: number) {
  const n = device * 400 + index
  const digits = `429999${2013 + (n % 4)}0${1 + (n % 9)}1${n % 10}${String(n % 1000).padStart(3, '0')}`
  const given = GIVEN[device] ?? ''
  const name = `${SURNAMES.charAt(n % SURNAMES.length)}${given.charAt(Math.floor(n / 25) % 8)}${given.charAt(n % 8)}`
  return { name, number: digits + check(digits), girl: n % 2 === 0, phone: `199${device}${String(1_000_000 + n)}` }
}

/** A class sheet as offices make them: a title, the header below it, a sum at the end; comma-separated, with a byte order mark. */
function sheet(device: number, mended: boolean): Buffer {
  const rows = Array.from({ length: CHILDREN }, (_, index) => {
    const { name, number, girl, phone } = child(index, device)
    const row = index + 3
    const wrong = mended ? -1 : WRONG.indexOf(row)
    const last = number.endsWith('1') ? '2' : '1'
    return [index + 1, name.length === 3 ? name : `${name.charAt(0)} ${name.charAt(1)}`, girl ? '女' : '男', wrong === 0 ? number.slice(0, 17) + last : number, wrong === 2 ? '月亮村' : '董家湾村',
      `${name.charAt(0)}桂英`, '奶奶', wrong === 1 ? phone.slice(0, 10) : phone, `${name.charAt(0)}大山`, '广东省东莞市', '同上'].join(',')
  })
  const text = ['七星台镇留守儿童花名册,,,,,,,,,,', '序号,姓名,性别,身份证,村,监护人,与儿童关系,电话,父亲姓名,父亲打工地址,备注', ...rows, `合计,${CHILDREN},,,,,,,,,`].join('\r\n')
  return Buffer.from(`\uFEFF${text.replaceAll(',同上', ',')}`, 'utf8')
}

async function bring(page: Page, name: string, buffer: Buffer) {
  await page.goto('/roster/import')
  await page.getByLabel('表格文件').setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: '上传并检查' }).click()
}

async function mend(page: Page, row: number, cell: RegExp, text: string) {
  await page.getByRole('button', { name: `改一改：第 ${row} 行` }).click()
  const form = page.getByRole('form', { name: `改一改：第 ${row} 行` })
  await form.getByLabel(cell).fill(text)
  await form.getByRole('button', { name: '保存并重新检查' }).click()
  await expect(form).toBeHidden()
}

test('[R1-P20] [R3-P01] [R3-P03] a town brings its roster of 193 children, mends three rows, takes it back, brings it again and prints the cards', async ({ page }) => {
  test.slow()
  const device = attempt() + 1
  await signIn(page, { loginName: 'supervisor', password: PASSWORD })
  await bring(page, `花名册${device}.csv`, sheet(device, false))
  await expect(page.getByRole('button', { name: '确认导入 190 行' })).toBeEnabled({ timeout: 30_000 })
  await expectSoundPage(page, '导入花名册')
  // Nothing is written before it is confirmed.
  const first = child(0, device).name
  await page.getByRole('radio', { name: '有错误' }).press('Space')
  await expect(page.getByText('第20行 身份证号:校验位错误')).toBeVisible()
  await mend(page, 20, /^身份证号/, child(17, device).number)
  await mend(page, 77, /^联系电话/, child(74, device).phone)
  await mend(page, 140, /^村/, '董家湾村')
  await page.getByRole('button', { name: `确认导入 ${CHILDREN} 行` }).click()
  await expect(page.getByText(`${CHILDREN} 个孩子的档案已写好。`)).toBeVisible({ timeout: 60_000 })
  await expectSoundPage(page, '导入花名册')

  await page.getByRole('button', { name: '撤销这次导入' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤销这次导入' }).click()
  await expect(page.getByText('这次导入已全部撤销。')).toBeVisible({ timeout: 60_000 })
  await page.goto(`/children?q=${encodeURIComponent(JSON.stringify(first))}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: first, exact: true })).toHaveCount(0)

  await bring(page, `花名册${device}改.csv`, sheet(device, true))
  await page.getByRole('button', { name: `确认导入 ${CHILDREN} 行` }).click({ timeout: 30_000 })
  await expect(page.getByText(`${CHILDREN} 个孩子的档案已写好。`)).toBeVisible({ timeout: 60_000 })
  await page.getByRole('link', { name: '去看儿童档案' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await page.goto('/cards')
  const front = page.getByRole('group', { name: '联系卡正面' }).first()
  await expect(front.getByRole('article')).toHaveCount(10)
  await expect(front.getByRole('article').first()).toContainText('照护人')
  // On the card stand telephones, and neither number nor address nor that word.
  await expect(page.locator('.card-scroll')).not.toContainText(/429999|留守/)
  await expectSoundPage(page, '联系卡')
})
