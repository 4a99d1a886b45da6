import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { OfficeDayResponse, OfficeYearResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const AS = { permissions: ['region:read', 'office-day:write'] }
const dayOf = (change: Partial<OfficeDayResponse> = {}): OfficeDayResponse => ({ day: '2026-10-01', working: false, name: '国庆节', version: 2, ...change })
const year = (days: OfficeDayResponse[], onlyStatutory = false) => http.get('*/api/v1/office-years/:year', ({ params }) => HttpResponse.json<OfficeYearResponse>({ year: Number(params['year']), days, onlyStatutory }))

describe('public holidays', () => {
  beforeEach(() => server.use(year([dayOf(), dayOf({ day: '2026-10-10', working: true, name: '调休上班', version: 0 })])))

  it('are listed for a year, with the days worked instead and what to check', async () => {
    await renderApp('/office-days?year=2026', { as: AS })
    expect(await screen.findByRole('row', { name: /2026年10月10日 星期六 上班（调休） 调休上班/ })).toBeVisible()
    expect(screen.getByText('请与国务院办公厅的放假通知核对')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('are changed with the version that was read', async () => {
    const sent: unknown[] = []
    server.use(http.put('*/api/v1/office-days/2026-10-01', async ({ request }) => {
      sent.push(request.headers.get('if-match'), await request.json())
      return HttpResponse.json(dayOf({ name: '国庆' }))
    }))
    const { user } = await renderApp('/office-days?year=2026', { as: AS })
    await user.click(await screen.findByRole('button', { name: '修改2026年10月1日' }))
    await user.clear(await screen.findByLabelText(/^名称/))
    await user.type(screen.getByLabelText(/^名称/), '国庆')
    await user.click(screen.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toEqual(['"v2"', { working: false, name: '国庆' }]))
  })

  it('are added and removed', async () => {
    const sent: unknown[] = []
    server.use(
      http.post('*/api/v1/office-days', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json(dayOf(), { status: 201 })
      }),
      http.delete('*/api/v1/office-days/2026-10-01', ({ request }) => {
        sent.push(request.headers.get('if-match'))
        return new HttpResponse(null, { status: 204 })
      }))
    const { user } = await renderApp('/office-days?year=2026', { as: AS })
    await user.click(await screen.findByRole('button', { name: '添加一天' }))
    await user.type(await screen.findByLabelText(/^名称/), '元旦')
    await user.click(screen.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toEqual([{ day: '2026-01-01', working: false, name: '元旦' }]))
    await user.click(await screen.findByRole('button', { name: '删除2026年10月1日' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '删除' }))
    await waitFor(() => expect(sent.at(-1)).toBe('"v2"'))
  })

  it('are pasted as a year, and a line that cannot be read is named', async () => {
    const message = '第2行看不懂：应为“日期（或起止日期） 休/班 名称”。'
    let sent: unknown
    server.use(http.post('*/api/v1/office-day-lines', async ({ request }) => {
      sent = await request.json()
      return problem(400, 'request.invalid', { errors: [{ field: 'lines', code: 'office-day.line-unreadable', message }] })
    }))
    const { user } = await renderApp('/office-days?year=2026', { as: AS })
    await user.click(await screen.findByRole('button', { name: '粘贴整年安排' }))
    await user.type(await screen.findByLabelText(/^安排/), '1月1日 休 元旦\n明天')
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect((await screen.findAllByText(message)).length).toBeGreaterThan(0)
    expect(sent).toEqual({ year: 2026, lines: '1月1日 休 元旦\n明天', replace: true })
  })

  it('say when only the law is entered, when nothing is, and show a fault with its code', async () => {
    server.use(year([dayOf({ day: '2027-10-01' })], true))
    const app = await renderApp('/office-days?year=2027', { as: AS })
    expect(await screen.findByText(/2027年目前只有法定节假日/)).toBeVisible()
    app.unmount()
    server.use(year([], true))
    const empty = await renderApp('/office-days?year=2028', { as: AS })
    expect(await screen.findByText('2028年还没有节假日')).toBeVisible()
    empty.unmount()
    server.use(http.get('*/api/v1/office-years/:year', () => problem(503, 'database.away')))
    await renderApp('/office-days?year=2026', { as: AS })
    expect(await screen.findByText(/7f3a91c2/)).toBeVisible()
  })
})
