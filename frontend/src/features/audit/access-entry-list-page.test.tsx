import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AccessAlertRow, AccessAlertsResponse, AccessEntryRow } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { CHILD_ID, pageOf } from '@/test/child.mocks'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const AS = { permissions: ['audit:read'] }
const entryOf = (change: Partial<AccessEntryRow> = {}): AccessEntryRow => ({
  id: '0190c0de-0000-7000-8000-0000000000e1', happenedAt: '2026-11-20T02:05:00Z', personId: '0190c0de-0000-7000-8000-0000000000d1', personName: '周敏', organizationName: '枝江市广电局', clientAddress: '10.0.0.7',
  action: 'REVEAL', subjectKind: 'child', subjectId: CHILD_ID, childId: CHILD_ID, fieldClass: 'P3', fields: 'idNumber', reason: '办理医保', traceId: null, exportedOutOfHours: false, ...change,
})

const alertsOf = (...alerts: AccessAlertRow[]): AccessAlertsResponse => ({ from: '2026-11-23', to: '2026-11-29', limit: 50, alerts, more: false })

describe('the access log', () => {
  beforeEach(() => server.use(http.get('*/api/v1/access-alerts', () => HttpResponse.json(alertsOf()))))

  it('says who opened more than fifty files within an hour, and opens her day', async () => {
    server.use(http.get('*/api/v1/access-entries', () => HttpResponse.json(pageOf([entryOf()]))), http.get('*/api/v1/access-alerts', () => HttpResponse.json(alertsOf({
      personId: '0190c0de-0000-7000-8000-0000000000d1', personName: '周敏', organizationName: '枝江市广电局', from: '2026-11-27T17:10:00Z', to: '2026-11-27T17:55:00Z', files: 64, mostInAnHour: 61,
    }))))
    const { user, router } = await renderApp('/access-entries', { as: AS })
    expect(await screen.findByRole('row', { name: /周敏 枝江市广电局 .* 61 64$/ })).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.click(within(screen.getByRole('table', { name: '短时间大量查看' })).getByRole('link', { name: '周敏' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ personId: '0190c0de-0000-7000-8000-0000000000d1', from: '2026-11-28', to: '2026-11-28' }))
    expect(screen.queryByText('短时间大量查看')).toBeNull()
  })

  it('says that nobody did', async () => {
    server.use(http.get('*/api/v1/access-entries', () => HttpResponse.json(pageOf([]))))
    await renderApp('/access-entries', { as: AS })
    expect(await screen.findByText(/没有人1小时内查看儿童档案超过50份/)).toBeVisible()
  })

  it('says who saw what of which child, and why', async () => {
    server.use(http.get('*/api/v1/access-entries', () => HttpResponse.json(pageOf([
      entryOf(), entryOf({ id: '0190c0de-0000-7000-8000-0000000000e2', action: 'SIGN_IN_REFUSED', personId: null, personName: null, organizationName: null, childId: null, subjectId: null, subjectKind: 'session', fieldClass: null, fields: null, reason: null }),
    ]))))
    await renderApp('/access-entries', { as: AS })
    expect(await screen.findByRole('row', { name: /显示证件号 周敏 枝江市广电局 一名儿童 敏感信息 · 证件号 办理医保 10\.0\.0\.7/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /登录被拒 未登录 登录/ })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('filters by action and day in the address, and leads back to everybody', async () => {
    const asked: string[] = []
    server.use(http.get('*/api/v1/access-entries', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(pageOf([entryOf()]))
    }))
    const { user, router } = await renderApp(`/access-entries?childId=${CHILD_ID}&from=nonsense`, { as: AS })
    await user.selectOptions(await screen.findByLabelText('动作'), '导出')
    await waitFor(() => expect(router.state.location.search).toEqual({ childId: CHILD_ID, action: 'EXPORT' }))
    await waitFor(() => expect(asked.at(-1)).toContain('action=EXPORT'))
    expect(asked.join()).not.toContain('nonsense')
    await user.click(screen.getByRole('link', { name: '看全部' }))
    await waitFor(() => expect(router.state.location.search).toEqual({}))
  })

  it('says that nothing happened, and shows a fault with its code', async () => {
    server.use(http.get('*/api/v1/access-entries', () => HttpResponse.json(pageOf([]))))
    const app = await renderApp('/access-entries', { as: AS })
    expect(await screen.findByText('这段时间没有记录')).toBeVisible()
    app.unmount()
    server.use(http.get('*/api/v1/access-entries', () => problem(503, 'database.away')))
    await renderApp('/access-entries', { as: AS })
    expect(await screen.findByText(/7f3a91c2/)).toBeVisible()
  })
})
