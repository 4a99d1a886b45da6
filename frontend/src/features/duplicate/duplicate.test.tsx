import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DuplicateMergeRequest, DuplicateMergeResponse, DuplicateResponse, DuplicateRow } from '@/api/gen/types.gen'
import { childOf, rowOf } from '@/test/child.mocks'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const PAIR = '0190c0de-0000-7000-8000-0000000d0001'
const MERGE = '0190c0de-0000-7000-8000-0000000d0002'
const AGREEMENT = '0190c0de-0000-7000-8000-0000000d00a9'
const OTHER = '0190c0de-0000-7000-8000-00000000c002'
const officer = { permissions: ['child:read', 'child:write'] }

const first = childOf()
const second = childOf({ id: OTHER, archiveNumber: '42058310020120260009', name: '汪小雨', interests: ['唱歌'], ownPhone: '13900001111', version: 7 })

function pairOf(change: Partial<DuplicateRow> = {}): DuplicateRow {
  return {
    id: PAIR, strength: 'LIKELY', reasons: ['NAME_BIRTHDAY'], state: 'OPEN', first: rowOf(), second: rowOf({ id: OTHER, name: '汪小雨' }), acrossScopes: true,
    foundAt: '2026-11-20T02:00:00Z', decidedBy: null, decidedAt: null, decisionNote: null, version: 2, ...change,
  }
}

const mergeOf = (change: Partial<DuplicateMergeResponse> = {}): DuplicateMergeResponse => ({
  id: MERGE, pairId: PAIR, survivor: rowOf(), other: rowOf({ id: OTHER, status: 'CLOSED' }), mergedBy: { id: OTHER, name: '督导员乙' }, mergedAt: '2026-11-20T03:00:00Z',
  undoableUntil: '2026-12-20', moved: [{ record: 'home_visit_child', count: 3 }], changedSince: [], endedAgreements: [], undoneBy: null, undoneAt: null, undoReason: null, version: 0, ...change,
})

function answer(pairs: DuplicateRow[], response: Partial<DuplicateResponse> = {}) {
  server.use(
    http.get('*/api/v1/duplicates', () => HttpResponse.json({ items: pairs, nextCursor: null, total: pairs.length, totalIsLowerBound: false })),
    http.get('*/api/v1/duplicates/:id', () => HttpResponse.json({ pair: pairs[0] ?? pairOf(), records: [{ record: 'home_visit_child', first: 2, second: 3 }], agreements: [], mergeId: null, ...response })),
    http.get('*/api/v1/children/:id', ({ params }) => HttpResponse.json(params.id === OTHER ? second : first)),
    http.get('*/api/v1/duplicate-merges/:id', () => HttpResponse.json(mergeOf())),
  )
}

describe('duplicate files', () => {
  beforeEach(() => answer([pairOf()]))

  it('are a queue that says why and how likely', async () => {
    await renderApp('/duplicates', { as: officer })
    const row = within(await screen.findByRole('row', { name: /王小雨 与 汪小雨/ }))
    expect(row.getByText('可能')).toBeVisible()
    expect(row.getByText('姓名同音，生日相同')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('are no work while there are none', async () => {
    answer([])
    await renderApp('/duplicates', { as: officer })
    expect(await screen.findByText('没有要处理的重复档案')).toBeVisible()
  })

  it('show a fault with its code', async () => {
    server.use(http.get('*/api/v1/duplicates', () => problem(500, 'common.fault')))
    await renderApp('/duplicates', { as: officer })
    expect(await within(await screen.findByRole('main')).findByRole('alert')).toHaveTextContent('common.fault')
  })

  it('are merged field by field, by keyboard; what one file lacks comes from the other by itself', async () => {
    let sent: DuplicateMergeRequest | undefined
    server.use(http.post('*/api/v1/duplicates/:id/merge', async ({ request }) => {
      sent = await request.json() as DuplicateMergeRequest
      return HttpResponse.json(mergeOf())
    }))
    const { user } = await renderApp(`/duplicates/${PAIR}`, { as: officer, phone: true })
    const name = within(await screen.findByRole('radiogroup', { name: '姓名' }))
    expect(name.getByRole('radio', { name: '王小雨' })).toBeChecked()
    name.getByRole('radio', { name: '王小雨' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(name.getByRole('radio', { name: '汪小雨' })).toBeChecked()
    expect(within(screen.getByRole('radiogroup', { name: '本人电话' })).getByRole('radio', { name: '13900001111' })).toBeChecked()
    expect(screen.queryByRole('radiogroup', { name: '出生日期' })).not.toBeInTheDocument()
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '合并' }))
    await waitFor(() => expect(sent).toEqual({ survivorId: first.id, survivorVersion: 3, otherVersion: 7, takenFields: ['NAME', 'OWN_PHONE'], familyFrom: 'SURVIVOR', keptAgreementId: null }))
  })

  it('are remembered as different children with the reason', async () => {
    let sent: unknown
    server.use(http.post('*/api/v1/duplicates/:id/distinction', async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(pairOf({ state: 'DIFFERENT' }))
    }))
    const { user } = await renderApp(`/duplicates/${PAIR}`, { as: officer })
    await user.click(await screen.findByRole('button', { name: '是不同的孩子' }))
    const dialog = within(await screen.findByRole('dialog', { name: '是不同的孩子' }))
    await user.type(dialog.getByRole('textbox', { name: /怎么知道的/ }), '堂姐妹')
    await user.click(dialog.getByRole('button', { name: '记住' }))
    await waitFor(() => expect(sent).toEqual(['"v2"', { reason: '堂姐妹' }]))
  })

  it('with two agreements in force are merged only when one of them is chosen', async () => {
    answer([pairOf()], { agreements: [
      { id: AGREEMENT, childId: first.id, carerName: '王奶奶', signedOn: '2026-02-01', endsOn: null },
      { id: MERGE, childId: OTHER, carerName: '赵阿姨', signedOn: '2026-03-01', endsOn: null },
    ] })
    let sent: unknown
    server.use(http.post('*/api/v1/duplicates/:id/merge', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(mergeOf({ endedAgreements: [] }))
    }))
    const { user } = await renderApp(`/duplicates/${PAIR}`, { as: officer })
    await user.click(await screen.findByRole('button', { name: '合并' }))
    expect(await screen.findByText('请选择保留哪一份协议')).toBeVisible()
    expect(sent).toBeUndefined()
    await user.click(screen.getByRole('radio', { name: /照护人王奶奶/ }))
    await user.click(screen.getByRole('button', { name: '合并' }))
    await waitFor(() => expect(sent).toMatchObject({ keptAgreementId: AGREEMENT }))
    expect(await axeViolations()).toEqual([])
  })

  it('say which agreement ended with the merge', async () => {
    answer([pairOf({ state: 'MERGED' })], { mergeId: MERGE })
    server.use(http.get('*/api/v1/duplicate-merges/:id', () => HttpResponse.json(mergeOf({
      endedAgreements: [{ id: AGREEMENT, childId: OTHER, carerName: '赵阿姨', signedOn: '2026-03-01', endsOn: null }],
    }))))
    await renderApp(`/duplicates/${PAIR}`, { as: officer })
    expect(await screen.findByText(/委托照护协议（照护人：赵阿姨）已于.*随合并终止。/)).toBeVisible()
  })

  it('can be made two again, and say what stands against it', async () => {
    answer([pairOf({ state: 'MERGED' })], { mergeId: MERGE })
    const { user } = await renderApp(`/duplicates/${PAIR}`, { as: officer })
    expect(await screen.findByText('转入：家访 3 条')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '撤销合并' }))
    expect(await screen.findByRole('dialog', { name: '撤销合并' })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('that were changed after the merge offer no undo', async () => {
    answer([pairOf({ state: 'MERGED' })], { mergeId: MERGE })
    server.use(http.get('*/api/v1/duplicate-merges/:id', () => HttpResponse.json(mergeOf({ changedSince: [{ record: 'pairing', count: 1 }] }))))
    await renderApp(`/duplicates/${PAIR}`, { as: officer })
    expect(await screen.findByText('合并后这些内容又改过，撤销会丢失修改：结对 1 条')).toBeVisible()
    expect(screen.queryByRole('button', { name: '撤销合并' })).not.toBeInTheDocument()
  })
})
