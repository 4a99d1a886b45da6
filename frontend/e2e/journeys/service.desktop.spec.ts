import { downloadedText, expect, expectAccessible, signIn, test } from '../fixtures'
import { valley } from '../valley'

test('what a helper did is certified by her office, verified by anybody, and voided', async ({ page, browser, request }) => {
  const here = await valley(request, '证明')
  const { personId } = await here.asHelper.get('/session') as { personId: string }
  await here.asHelper.send('post', '/home-visits', {
    children: [{ childId: here.child.id, sawChild: true }], occurredOn: here.today, method: 'HOME', planned: true, purpose: 'ROUTINE', personsMet: [], observations: [], talkThemes: [], needs: [], urgentAttention: false,
  })
  await signIn(page, { loginName: 'admin', password: 'xiaolian-demo-2026' })
  await page.goto(`/service-certificates/new?personId=${personId}&from=${here.today}&to=${here.today}`)
  await expect(page.getByText('将证明：走访1次，联系0次，服务儿童1名，累计1小时。')).toBeVisible()
  await expectAccessible(page, '开具服务证明')
  await page.getByRole('button', { name: '开具证明' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '服务证明', exact: true })).toBeVisible()
  await expectAccessible(page, '服务证明')
  const { items } = await here.asHelper.get('/own-service-certificates') as { items: { number: string; checkCode: string }[] }
  const { number = '', checkCode = '' } = items[0] ?? {}
  expect(await downloadedText(page, `打印 ${number}`)).toContain(checkCode)

  const stranger = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  await stranger.goto('/certificates')
  await stranger.getByLabel('编号').fill(number)
  await stranger.getByLabel('校验码').fill(checkCode.toLowerCase())
  await stranger.getByRole('button', { name: '核验' }).click()
  await expect(stranger.getByText('这份证明有效。')).toBeVisible()
  await expect(stranger.getByText('帮****')).toBeVisible()
  await expectAccessible(stranger, '证明核验')

  await page.getByRole('button', { name: `作废 ${number}` }).click()
  await page.getByLabel('作废原因').fill('时间填错')
  await page.getByRole('dialog').getByRole('button', { name: '作废' }).click()
  await expect(page.getByRole('link', { name: `补发 ${number}` })).toBeVisible()
  await stranger.reload()
  await expect(stranger.getByText(/这份证明已于.*作废。/)).toBeVisible()
  await stranger.context().close()
})

test('a calendar program reads what she owes by the address she made, until she turns it off', async ({ page, request }) => {
  const here = await valley(request, '日历')
  await here.asHelper.send('post', '/contacts', {
    childIds: [here.child.id], occurredOn: here.today, channel: 'PHONE', counterpart: 'FATHER', kind: 'GENERAL', outcome: 'REACHED', talkThemes: [], followUp: '问回家日期', nextContactOn: here.today,
  })
  await signIn(page, here.helper)
  await page.goto('/me/reminders')
  await page.getByRole('button', { name: '生成订阅地址' }).click()
  const address = await page.getByText(/\/api\/v1\/public\/calendars\/.*\.ics$/).textContent() ?? ''
  await expectAccessible(page, '提醒')
  const read = await request.get(address)
  expect(read.headers()['content-type']).toBe('text/calendar;charset=utf-8')
  const calendar = await read.text()
  expect(calendar).toContain(`SUMMARY:${here.child.name.slice(1)}：约好再联系`)
  expect(calendar).not.toContain(here.child.name)
  await page.getByRole('button', { name: '停用' }).click()
  await expect(page.getByRole('button', { name: '生成订阅地址' })).toBeVisible()
  expect((await request.get(address)).status()).toBe(404)
})
