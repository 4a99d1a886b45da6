import { fireEvent, screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FreeHelperRow, PairingKindResponse, WaitingPairingResponse } from '@/api/gen/types.gen'
import { CHILD_ID, OTHER_ID, pageOf, placeHandlers, rowOf } from '@/test/child.mocks'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const AS = { permissions: ['child:read', 'pairing:read', 'pairing:write', 'helper:write'] }
const HELPER = '0190c0de-0000-7000-8000-00000000e001'
const office = { id: '0190c0de-0000-7000-8000-0000000000a1', name: '枝江广电台' }
const region = { code: '420583100201', name: '董家湾村', fullName: '董家湾村' }

const kindOf = (code: PairingKindResponse['code'], labelZh: string): PairingKindResponse => ({ code, labelZh, labelEn: code, holders: [], domains: ['LIFE'], requiredCheck: 'OFFICE', capacity: 3, own: false, version: 0 })
const helperOf = (change: Partial<FreeHelperRow> = {}): FreeHelperRow => ({ helper: { id: HELPER, name: '周敏' }, organization: office, region, distance: 0, capacity: 3, held: 1, standing: 'CLEAR', vetted: true, ...change })
const waitingOf = (change: Partial<WaitingPairingResponse> = {}): WaitingPairingResponse => ({
  id: '0190c0de-0000-7000-8000-00000000d009', childId: CHILD_ID, childName: '王小雨', helper: { id: HELPER, name: '刘秀英' }, organization: office, kind: 'SUBSTITUTE_MOTHER', domains: ['LIFE'], obstacle: 'CHECK',
  outcome: null, pairingId: null, note: null, createdBy: { id: HELPER, name: '督导员乙' }, createdAt: '2026-11-20T02:00:00Z', version: 0, ...change,
})

describe('matching board', () => {
  let asked: URL[]
  beforeEach(() => {
    asked = []
    server.use(
      ...placeHandlers,
      http.get('*/api/v1/hardship-categories', () => HttpResponse.json(pageOf([]))),
      http.get('*/api/v1/pairing-kinds', () => HttpResponse.json(pageOf([kindOf('CADRE', '干部结亲'), kindOf('SUBSTITUTE_MOTHER', '爱心妈妈'), kindOf('RESPONSIBLE_TEACHER', '包干教师'), kindOf('PEER', '同伴结对')]))),
      http.get('*/api/v1/children', ({ request }) => { asked.push(new URL(request.url)); return HttpResponse.json(pageOf([rowOf(), rowOf({ id: OTHER_ID, name: '李子豪' })])) }),
      http.get('*/api/v1/free-helpers', ({ request }) => { asked.push(new URL(request.url)); return HttpResponse.json(pageOf([helperOf()])) }),
    )
  })

  it('[R3-P09] pairs chosen children by keyboard, near first, and says whose files open before it does', async () => {
    let body: unknown
    server.use(http.post('*/api/v1/pairing-batches', async ({ request }) => { body = await request.json(); return HttpResponse.json({ pairingIds: [CHILD_ID, OTHER_ID], already: 0 }) }))
    const { user } = await renderApp('/pairings/board', { as: AS })
    const child = await screen.findByRole('checkbox', { name: '王小雨' })
    child.focus()
    await user.keyboard(' ')
    await user.click(screen.getByRole('checkbox', { name: '李子豪' }))
    expect(screen.getByText('已选 2 个孩子')).toBeVisible()
    expect(await screen.findByText(/董家湾村（同村）/)).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '把选中的 2 个孩子和周敏结对' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText('王小雨、李子豪')).toBeVisible()
    expect(dialog.getByText(/周敏能看到这些孩子的档案/)).toBeVisible()
    await user.click(dialog.getByRole('button', { name: '确认结对' }))
    expect(await screen.findByText('2 个孩子已和周敏结对')).toBeVisible()
    expect(body).toMatchObject({ helperId: HELPER, kind: 'CADRE', startsOn: '2026-11-23', childIds: [CHILD_ID, OTHER_ID] })
    expect(asked.some((url) => url.pathname.endsWith('free-helpers') && url.searchParams.get('near') === '420583100201')).toBe(true)
  })

  it('takes a child that is dragged onto a helper', async () => {
    await renderApp('/pairings/board', { as: AS })
    const card = (await screen.findByRole('checkbox', { name: '王小雨' })).closest('li')
    const helper = (await screen.findByRole('link', { name: '周敏' })).closest('li')
    const dataTransfer = { types: ['application/x-xiaolian-child'], setData: () => undefined, effectAllowed: 'none' }
    if (card === null || helper === null) throw new Error('no card')
    fireEvent.dragStart(card, { dataTransfer })
    fireEvent.dragOver(helper, { dataTransfer })
    fireEvent.drop(helper, { dataTransfer })
    expect(within(await screen.findByRole('dialog')).getByText('王小雨')).toBeVisible()
  })

  it('lets a pairing wait when the helper is not checked, and says that nothing opens', async () => {
    const bodies: unknown[] = []
    server.use(
      http.get('*/api/v1/free-helpers', () => HttpResponse.json(pageOf([helperOf({ standing: 'UNCHECKED', vetted: false })]))),
      http.post('*/api/v1/waiting-pairings', async ({ request }) => { bodies.push(await request.json()); return HttpResponse.json(waitingOf(), { status: 201 }) }),
    )
    const { user } = await renderApp('/pairings/board?kind=SUBSTITUTE_MOTHER', { as: AS })
    await user.click(await screen.findByRole('checkbox', { name: '王小雨' }))
    await user.click(await screen.findByRole('button', { name: '把选中的 1 个孩子和周敏结对' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/在那以前她看不到孩子的档案/)).toBeVisible()
    await user.click(dialog.getByRole('button', { name: '放进待审查' }))
    expect(await screen.findByText('1 个孩子和周敏的结对等待审查')).toBeVisible()
    expect(bodies).toEqual([{ childId: CHILD_ID, helperId: HELPER, kind: 'SUBSTITUTE_MOTHER', domains: null }])
  })

  it('says the named rule when somebody else took the last place, and keeps what was chosen', async () => {
    server.use(http.post('*/api/v1/pairing-batches', () => problem(409, 'pairing.helper-full', { detail: '这位帮扶人的名额已经满了：最多 3 个孩子。' })))
    const { user } = await renderApp('/pairings/board', { as: AS })
    await user.click(await screen.findByRole('checkbox', { name: '王小雨' }))
    await user.click(await screen.findByRole('button', { name: /和周敏结对/ }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '确认结对' }))
    expect(await screen.findByText(/名额已经满了/)).toBeVisible()
  })

  it('[R5-P03] asks for the children without a responsible teacher, and an empty list is good news', async () => {
    server.use(http.get('*/api/v1/children', ({ request }) => { asked.push(new URL(request.url)); return HttpResponse.json(pageOf([])) }))
    await renderApp('/pairings/board?kind=RESPONSIBLE_TEACHER', { as: AS })
    expect(await screen.findByText('每个孩子都有人负责')).toBeVisible()
    expect(asked.find((url) => url.pathname.endsWith('children'))?.searchParams.get('responsibleTeacher')).toBe('false')
  })
})

describe('waiting pairings', () => {
  it('names what each lacks and the next step; begins and gives up by name', async () => {
    server.use(
      http.get('*/api/v1/pairing-kinds', () => HttpResponse.json(pageOf([kindOf('SUBSTITUTE_MOTHER', '爱心妈妈')]))),
      http.get('*/api/v1/waiting-pairings', () => HttpResponse.json(pageOf([waitingOf(), waitingOf({ id: '0190c0de-0000-7000-8000-00000000d00a', childName: '李子豪', obstacle: 'NONE' })]))),
      http.post('*/api/v1/waiting-pairings/:id/beginning', () => HttpResponse.json(waitingOf({ outcome: 'BEGUN', obstacle: null }))),
    )
    const { user } = await renderApp('/pairings/waiting', { as: AS })
    expect(await screen.findByRole('link', { name: '登记刘秀英的审查' })).toHaveAttribute('href', `/helpers/${HELPER}`)
    expect(await screen.findAllByText('爱心妈妈')).toHaveLength(2)
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '开始李子豪和刘秀英的结对' }))
    expect(await screen.findByText('李子豪和刘秀英的结对已开始')).toBeVisible()
  })

  it('is empty in words and says when it cannot be read', async () => {
    server.use(
      http.get('*/api/v1/pairing-kinds', () => HttpResponse.json(pageOf([]))),
      http.get('*/api/v1/waiting-pairings', () => HttpResponse.json(pageOf([]))),
    )
    const app = await renderApp('/pairings/waiting', { as: AS })
    expect(await screen.findByText('没有等待审查的结对')).toBeVisible()
    app.unmount()
    server.use(http.get('*/api/v1/waiting-pairings', () => problem(503, 'server.unavailable', { detail: '系统暂时不可用，请 5 秒后再试。' })))
    await renderApp('/pairings/waiting', { as: AS })
    expect(await screen.findByText(/系统繁忙/)).toBeVisible()
  })
})
