import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { LegalHoldCreateRequest, LegalHoldLiftingRequest } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { CHILD_ID, childOf, pageOf } from '@/test/child.mocks'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { HOLD_ID, holdOf, holdRowOf, REQUEST_ID, requestOf } from './subject.mocks'

const ANSWERS = { permissions: ['subject:write', 'child:read', 'job:read'] }
const PAGE = `/legal-holds/${HOLD_ID}`
let created: LegalHoldCreateRequest[] = []
let lifted: [string | null, LegalHoldLiftingRequest][] = []

describe('files on hold', () => {
  beforeEach(() => {
    created = []
    lifted = []
    server.use(
      http.get('*/api/v1/jobs', () => HttpResponse.json(pageOf([]))),
      http.get(`*/api/v1/children/${CHILD_ID}`, () => HttpResponse.json(childOf())),
      http.get('*/api/v1/legal-holds', () => HttpResponse.json(pageOf([holdRowOf(), holdRowOf({ id: `${HOLD_ID.slice(0, -1)}2`, childName: '李小云', holdsUntil: null, ground: 'DISPUTE' })]))),
      http.get(`*${PAGE}`, () => HttpResponse.json(holdOf())),
      http.post<never, LegalHoldCreateRequest>('*/api/v1/legal-holds', async ({ request }) => {
        created.push(await request.json())
        return HttpResponse.json(holdOf(), { status: 201 })
      }),
      http.post<never, LegalHoldLiftingRequest>(`*${PAGE}/lifting`, async ({ request }) => {
        lifted.push([request.headers.get('If-Match'), await request.json()])
        return HttpResponse.json(holdOf({ state: 'LIFTED' }))
      }),
    )
  })

  it('lists which files are held, what for and until when', async () => {
    await renderApp('/legal-holds', { as: ANSWERS })
    expect(await screen.findByRole('link', { name: '王小雨' })).toBeVisible()
    expect(screen.getByText('诉讼中')).toBeVisible()
    expect(screen.getByText('直到解除')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('says when none is held and when the list cannot be read', async () => {
    server.use(http.get('*/api/v1/legal-holds', () => HttpResponse.json(pageOf([]))))
    const { unmount } = await renderApp('/legal-holds', { as: ANSWERS, phone: true })
    expect(await screen.findByText('没有依法保留的档案')).toBeVisible()
    unmount()
    server.use(http.get('*/api/v1/legal-holds', () => problem(503, 'database.away')))
    await renderApp('/legal-holds', { as: ANSWERS })
    expect(await screen.findByRole('button', { name: '再试一次' })).toBeVisible()
  })

  it('sets a hold with its reason; without a last day it stands until it is lifted', async () => {
    const { user } = await renderApp(`/legal-holds/new?childId=${CHILD_ID}`, { as: ANSWERS })
    await user.selectOptions(await screen.findByRole('combobox', { name: /保留事由/ }), 'LITIGATION')
    await user.type(screen.getByRole('textbox', { name: /具体原因/ }), '市人民法院来函')
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '设置保留' }))
    await waitFor(() => expect(created).toEqual([{ childId: CHILD_ID, ground: 'LITIGATION', reason: '市人民法院来函', holdsUntil: null }]))
  })

  it('lifts a hold with a reason only', async () => {
    const { user } = await renderApp(PAGE, { as: ANSWERS, phone: true })
    expect(await screen.findByText('市人民法院来函，抚养权纠纷一案')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '解除保留' }))
    expect(lifted).toEqual([])
    await user.type(screen.getByRole('textbox', { name: /解除原因/ }), '法院已结案')
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '解除保留' }))
    await waitFor(() => expect(lifted).toEqual([['"v3"', { reason: '法院已结案' }]]))
  })

  it('says of a lifted hold by whom and why', async () => {
    server.use(http.get(`*${PAGE}`, () => HttpResponse.json(holdOf({ state: 'LIFTED', liftedAt: '2026-11-22T02:00:00Z', liftedBy: { id: HOLD_ID, name: '周科长' }, liftReason: '法院已结案' }))))
    await renderApp(PAGE, { as: ANSWERS })
    expect(await screen.findByText('周科长')).toBeVisible()
    expect(screen.queryByRole('button', { name: '解除保留' })).toBeNull()
  })

  it('tells on a request for erasure that the file is held', async () => {
    server.use(http.get(`*/api/v1/subject-requests/${REQUEST_ID}`, () => HttpResponse.json(requestOf({ kind: 'ERASURE', ground: 'LEGAL_ORDER' }))))
    await renderApp(`/subject-requests/${REQUEST_ID}`, { as: ANSWERS })
    expect(await screen.findByText(/这份档案依法保留至2027年6月30日（诉讼中），期间不能删除。/)).toBeVisible()
    expect(screen.getByText(/这份档案依法保留（仲裁、复议、信访等争议处理），解除之前不能删除。/)).toBeVisible()
  })
})
