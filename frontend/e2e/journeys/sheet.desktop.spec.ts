import { expect, expectAccessible, signIn, test } from '../fixtures'
import { dayIn, signedIn, valley } from '../valley'

const LINES = 20
const NUMERALS = '一二三四五六七八九十'

test('a whole afternoon of paper: a sheet is printed and its twenty lines are keyed in by keyboard, in less than two minutes', async ({ page, request }) => {
  const here = await valley(request, '纸表')
  const admin = await signedIn(request, { loginName: 'admin', password: 'xiaolian-demo-2026' })
  const session = await here.asHelper.get('/session') as { personId: string; organization: { id: string } }
  await admin.send('put', `/helper-profiles/${session.personId}`, { capacity: LINES, regionCode: null })
  const { items } = await here.asDirector.get('/children?limit=1') as { items: { region: { code: string } }[] }
  for (let i = 1; i < LINES; i += 1) {
    const name = `${here.child.name}${NUMERALS[i % 10] ?? ''}${i >= 10 ? '儿' : ''}`
    // Each after the other: the county numbers its files.
    // oxlint-disable-next-line no-await-in-loop
    const child: { id: string } = await here.asDirector.send('post', '/children', { name, gender: 'FEMALE', birthDate: `2015-${String(1 + i % 12).padStart(2, '0')}-${String(1 + i).padStart(2, '0')}`, regionCode: items[0]?.region.code, source: 'VILLAGE', enteredOn: dayIn(Date.now() - 40 * 86_400_000) })
    // oxlint-disable-next-line no-await-in-loop
    await admin.send('post', '/pairings', { childId: child.id, helperId: session.personId, kind: 'CADRE', startsOn: dayIn(Date.now() - 30 * 86_400_000), organizationId: session.organization.id })
  }

  await signIn(page, here.helper)
  await page.goto('/sheets')
  await page.getByRole('button', { name: '新的记录表' }).click()
  await expect(page.getByText('列哪些孩子（已选 20 名，最多40名）')).toBeVisible()
  await page.getByRole('button', { name: '生成记录表' }).click()
  await page.waitForURL(/\/sheets\/[0-9A-Z]{8}$/)
  await expect(page.getByRole('heading', { level: 1, name: /^记录表/ })).toBeVisible()
  const code = page.url().split('/').at(-1) ?? ''
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.paper-sheet .sheet-code')).toHaveText(`${code.slice(0, 4)} ${code.slice(4)}`)
  await expect(page.locator('.paper-sheet tbody tr')).toHaveCount(LINES)
  await page.emulateMedia({ media: 'screen' })

  // Back in the office the code is typed from the paper.
  await page.goto('/sheets')
  await page.getByLabel('表上的编号').fill(`${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page.getByText('还有 20 行没有录入')).toBeVisible()
  await expectAccessible(page, /记录表/)
  const started = Date.now()
  await page.locator('input[name="day.1"]').focus()
  for (let line = 1; line <= LINES; line += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.type(line === 1 ? String(Number(here.today.slice(-2))) : '')
    // oxlint-disable-next-line no-await-in-loop
    for (const keys of ['Tab', '12', 'Tab', `第${line}行：在家写作业`, 'Enter']) await (keys === 'Tab' || keys === 'Enter' ? page.keyboard.press(keys) : page.keyboard.type(keys))
  }
  await expect(page.getByText('这张表已全部录入。')).toBeVisible()
  // The promise of the paper room: an afternoon of twenty visits in two minutes.
  expect(Date.now() - started).toBeLessThan(120_000)
  const visits = await here.asHelper.get('/home-visits?limit=100') as { total: number }
  expect(visits.total).toBe(LINES)
  await page.getByRole('link', { name: `打开${here.child.name}这一行的记录，已录入`, exact: true }).click()
  await expect(page.getByText(/第\d+行：在家写作业/)).toBeVisible()
})
