import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { HomeComingResponse } from '@/api/gen/types.gen'
import { wipeDrafts } from '@/shared/offline/drafts'
import { monthAfter } from '@/shared/format/month'
import { axeViolations } from '@/test/axe'
import { CHILD_ID, pageOf, rowOf, VILLAGE } from '@/test/child.mocks'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { lastOf, weeksOf } from './month'

const AS = { permissions: ['child:read', 'guardian:read', 'guardian:write', 'homecoming:write'] }
const ID = '0190c0de-0000-7000-8000-0000000000e9'
const stay = (change: Partial<HomeComingResponse> = {}): HomeComingResponse => ({
  id: ID, childId: CHILD_ID, childName: '王小雨', region: { code: VILLAGE, name: '董家湾村', fullName: '董家湾村' }, comer: 'BOTH', state: 'EXPECTED', expectedFrom: '2026-11-28', expectedTo: '2026-12-06',
  source: 'PARENT', note: null, arrivedOn: null, leftOn: null, stays: false, proposals: ['VISIT', 'SIGN_AGREEMENT'], answers: [], version: 2, ...change,
})

describe('the home-coming calendar', () => {
  const asked: string[] = []
  beforeEach(async () => {
    await wipeDrafts()
    asked.length = 0
    server.use(
      http.get('*/api/v1/home-coming-days', () => HttpResponse.json({ month: '2026-11', days: [{ day: '2026-11-28', coming: 2, leaving: 0, planned: 1 }] })),
      http.get('*/api/v1/home-comings', ({ request }) => {
        asked.push(new URL(request.url).search)
        return HttpResponse.json(pageOf([stay()]))
      }),
    )
  })

  it('[R4-P11] shows the month, opens a day by its numbers, and goes to other months in the address', async () => {
    const { user, router } = await renderApp('/home-comings', { as: AS })
    expect(await screen.findByRole('link', { name: '王小雨' })).toBeVisible()
    expect(asked[0]).toMatch(/from=2026-11-01.*to=2026-11-30/)
    expect(await axeViolations()).toEqual([])
    await user.click(await screen.findByRole('link', { name: /2026年11月28日 回2 办1/ }))
    await waitFor(() => expect(asked.at(-1)).toMatch(/from=2026-11-28.*to=2026-11-28/))
    await user.click(screen.getByRole('link', { name: '下个月' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ month: '2026-12' }))
  })

  it('accepts with one tap, on the first day of the stay, and refuses with another', async () => {
    const sent: unknown[] = []
    server.use(http.post('*/api/v1/home-comings/:id/decisions', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(stay({ proposals: [] }))
    }))
    const { user } = await renderApp('/home-comings', { as: AS })
    await user.click(await screen.findByRole('button', { name: '安排走访' }))
    await waitFor(() => expect(sent).toEqual([{ proposal: 'VISIT', accepted: true, plannedOn: '2026-11-28' }]))
    await user.click(screen.getAllByRole('button', { name: '不需要' })[1] as HTMLElement)
    await waitFor(() => expect(sent[1]).toEqual({ proposal: 'SIGN_AGREEMENT', accepted: false, plannedOn: null }))
  })

  it('writes a parent who left down as away, or asks why not', async () => {
    const sent: unknown[] = []
    const left = { state: 'LEFT', arrivedOn: '2026-09-01', leftOn: '2026-11-20', proposals: ['AWAY_AGAIN'] } as const
    server.use(http.get('*/api/v1/home-comings', () => HttpResponse.json(pageOf([stay({ ...left, proposals: [...left.proposals] })]))),
      http.post('*/api/v1/home-comings/:id/decisions', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json(stay({ ...left, proposals: [] }))
      }))
    const { user } = await renderApp('/home-comings', { as: AS })
    await user.click(await screen.findByRole('button', { name: '不需要' }))
    const dialog = within(await screen.findByRole('dialog', { name: '王小雨：不登记外出' }))
    await user.click(dialog.getByRole('button', { name: '记下' }))
    expect(sent).toEqual([])
    await user.type(dialog.getByRole('textbox', { name: /为什么不登记/ }), '只到镇上几天')
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '记下' }))
    await waitFor(() => expect(sent).toEqual([{ proposal: 'AWAY_AGAIN', accepted: false, plannedOn: null, reason: '只到镇上几天' }]))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.click(screen.getByRole('button', { name: '登记外出' }))
    await waitFor(() => expect(sent[1]).toEqual({ proposal: 'AWAY_AGAIN', accepted: true, plannedOn: null }))
  })

  it('leaves what changes the file to those who may write it; a helper plans her visit', async () => {
    server.use(http.get('*/api/v1/home-comings', () => HttpResponse.json(pageOf([stay({ proposals: ['VISIT', 'AT_HOME'], answers: [{ proposal: 'AWAY_AGAIN', accepted: false, plannedOn: null, reason: '只到镇上几天' }] })]))))
    await renderApp('/home-comings', { as: { permissions: ['child:read', 'guardian:read', 'homecoming:write'] } })
    expect(await screen.findByRole('button', { name: '安排走访' })).toBeVisible()
    expect(screen.getByText('只到镇上几天')).toBeVisible()
    expect(screen.queryByRole('button', { name: '登记在家' })).toBeNull()
    expect(screen.queryByRole('button', { name: '还是要办' })).toBeNull()
    expect(screen.getByRole('button', { name: '登记返乡' })).toBeVisible()
  })

  it('says that a parent came today with the version', async () => {
    let sent: unknown
    server.use(http.get('*/api/v1/home-comings', () => HttpResponse.json(pageOf([stay({ state: 'UNCONFIRMED', expectedFrom: '2026-11-20', proposals: [] })]))),
      http.put('*/api/v1/home-comings/:id', async ({ request }) => {
        sent = [request.headers.get('If-Match'), await request.json()]
        return HttpResponse.json(stay())
      }))
    const { user } = await renderApp('/home-comings', { as: AS })
    await user.click(await screen.findByRole('button', { name: '今天到家' }))
    await waitFor(() => expect(sent).toMatchObject(['"v2"', { arrivedOn: '2026-11-23', leftOn: null, notComing: false }]))
  })

  it('writes a home-coming down for a child that is chosen first', async () => {
    let body: unknown
    server.use(http.get('*/api/v1/children', () => HttpResponse.json(pageOf([rowOf()]))), http.post('*/api/v1/home-comings', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(stay(), { status: 201 })
    }))
    const { user } = await renderApp('/home-comings', { as: AS })
    await user.click(await screen.findByRole('button', { name: '登记返乡' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(await dialog.findByRole('button', { name: /王小雨/ }))
    await user.click(await dialog.findByRole('radio', { name: '母亲' }))
    await user.click(dialog.getByRole('checkbox', { name: '不再外出' }))
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('已保存')).toBeVisible()
    expect(body).toMatchObject({ childId: CHILD_ID, comer: 'MOTHER', expectedFrom: '2026-11-23', expectedTo: null, stays: true, withSiblings: true })
  })

  it('is empty in words, and says when it cannot be read', async () => {
    server.use(http.get('*/api/v1/home-comings', () => HttpResponse.json(pageOf([]))))
    const app = await renderApp('/home-comings?show=todo', { as: AS })
    expect(await screen.findByText('建议都处理了')).toBeVisible()
    app.unmount()
    server.use(http.get('*/api/v1/home-comings', () => problem(500, 'common.unexpected')))
    await renderApp('/home-comings', { as: AS })
    expect(await screen.findByRole('button', { name: '再试一次' })).toBeVisible()
  })
})

describe('months', () => {
  it('begin their weeks on Monday and know their neighbours', () => {
    expect(weeksOf('2026-02')[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-02-01'])
    expect([lastOf('2026-02'), lastOf('2028-02'), monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2026-02-28', '2028-02-29', '2027-01', '2025-12'])
  })
})
