import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { FamilyResponse, PairingRow, StayResponse } from '@/api/gen/types.gen'
import { CHILD_ID, pageOf, rowOf } from '@/test/child.mocks'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const AS = { permissions: ['child:read', 'pairing:read', 'pairing:write', 'visit:write', 'overnight:approve', 'guardian:read'] }
const HELPER = { id: '0190c0de-0000-7000-8000-0000000000b1', name: '刘建国' }
const OFFICE = { id: '0190c0de-0000-7000-8000-0000000000a1', name: '枝江市广电局(台)' }
const MOTHER = '0190c0de-0000-7000-8000-0000000000c1'
const stay: StayResponse = {
  id: '0190c0de-0000-7000-8000-00000000e101', childId: CHILD_ID, childName: '王小雨', helper: HELPER, organization: OFFICE, place: 'HELPERS_HOME', startsOn: '2026-11-28', endsOn: '2026-11-30', nights: 2,
  purpose: '一起过生日', guardianName: '李秀英', consentedOn: '2026-11-20', consentWay: 'PAPER', state: 'REQUESTED', note: null, createdBy: HELPER, createdAt: '2026-11-21T02:00:00Z',
  decidedBy: null, decidedAt: null, nextStates: ['APPROVED', 'REFUSED', 'CANCELLED'], version: 3,
}
const family: FamilyResponse = {
  parents: [{
    id: '0190c0de-0000-7000-8000-00000000f101', parent: 'MOTHER', guardian: { id: MOTHER, name: '李秀英', phones: [], wechat: null }, presence: 'AWAY_WORKING', awaySince: null, workPlace: null, employer: null,
    occupation: null, ableToCare: null, unableReason: null, comesHome: null, validFrom: '2025-01-01', validTo: null, version: 0,
  }],
  care: [], contacts: [], grandparents: [], siblings: [],
}
const pairing: PairingRow = {
  id: '0190c0de-0000-7000-8000-00000000f201', child: { id: CHILD_ID, name: '王小雨', regionCode: null, regionName: null }, helper: HELPER, organization: OFFICE, kind: 'CADRE', domains: ['LIFE'],
  startsOn: '2026-01-01', endsOn: null, endReason: null, endNote: null, campaignId: null, recordsFrom: null, showsConfidential: false, active: true, version: 0,
}

describe('overnight stays', () => {
  it('[R3-P10] approves with what the guardian said in sight, and refuses only with a reason', async () => {
    const sent: unknown[] = []
    server.use(
      http.get('*/api/v1/overnight-stays', () => HttpResponse.json(pageOf([stay]))),
      http.post('*/api/v1/overnight-stays/:id/decision', async ({ request }) => { sent.push([await request.json(), request.headers.get('If-Match')]); return HttpResponse.json(stay) }),
    )
    const { user } = await renderApp('/overnight-stays', { as: AS })
    expect(await screen.findByText('2026年11月28日至2026年11月30日（2晚）')).toBeVisible()
    expect(screen.getByText('李秀英 2026年11月20日 书面签字')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '不批准：刘建国与王小雨共同生活' }))
    const refusal = within(await screen.findByRole('dialog'))
    await user.click(refusal.getByRole('button', { name: '不批准' }))
    expect(await refusal.findByText('请填写这一项')).toBeVisible()
    expect(sent).toEqual([])
    await user.type(refusal.getByLabelText(/原因/), '期末考试')
    expect(await axeViolations()).toEqual([])
    await user.click(refusal.getByRole('button', { name: '不批准' }))
    expect(await screen.findByText('已记为不批准')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '批准：刘建国与王小雨共同生活' }))
    const approval = within(await screen.findByRole('dialog'))
    expect(approval.getByText(/李秀英已于2026年11月20日同意（书面签字）/)).toBeVisible()
    await user.click(approval.getByRole('button', { name: '批准' }))
    expect(await screen.findByText('已批准')).toBeVisible()
    expect(sent).toEqual([[{ state: 'REFUSED', note: '期末考试' }, '"v3"'], [{ state: 'APPROVED', note: null }, '"v3"']])
  })

  it('[R3-P10] asks which guardian agreed and what the child says, and names the rule when it is refused', async () => {
    let body: unknown
    server.use(
      http.get('*/api/v1/overnight-stays', () => HttpResponse.json(pageOf([]))),
      http.get('*/api/v1/children', () => HttpResponse.json(pageOf([rowOf()]))),
      http.get('*/api/v1/children/:id/family', () => HttpResponse.json(family)),
      http.get('*/api/v1/pairings', () => HttpResponse.json(pageOf([pairing]))),
      http.post('*/api/v1/overnight-stays', async ({ request }) => { body = await request.json(); return problem(409, 'overnight.not-checked', { detail: '帮扶人的审查要有效到最后一天：请先登记新的审查结果。' }) }),
    )
    const { user } = await renderApp('/overnight-stays', { as: AS })
    expect(await screen.findByText('没有要办的')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '申请共同生活' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(await dialog.findByRole('combobox', { name: /儿童/ }), '王')
    await user.click(await screen.findByRole('option', { name: /王小雨/ }))
    await screen.findByRole('option', { name: '李秀英（母亲）' })
    await user.selectOptions(dialog.getByRole('combobox', { name: /哪位监护人同意的/ }), MOTHER)
    await user.selectOptions(dialog.getByRole('combobox', { name: /帮扶人/ }), HELPER.id)
    await user.type(dialog.getByLabelText(/第一个晚上/), '2026-11-28')
    await user.type(dialog.getByLabelText(/最后一个早上/), '2026-11-30')
    await user.type(dialog.getByLabelText(/事由/), '一起过生日')
    await user.click(dialog.getByRole('radio', { name: '愿意' }))
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '提交申请' }))
    expect(await dialog.findByText(/请先登记新的审查结果/)).toBeVisible()
    expect(body).toEqual({
      childId: CHILD_ID, helperId: HELPER.id, place: 'HELPERS_HOME', startsOn: '2026-11-28', endsOn: '2026-11-30', purpose: '一起过生日', guardianId: MOTHER, consentedOn: '2026-11-23', consentWay: 'PAPER', childAgrees: true,
    })
  })

  it('offers a helper no decision, and says when it cannot be read', async () => {
    server.use(http.get('*/api/v1/overnight-stays', () => HttpResponse.json(pageOf([{ ...stay, state: 'APPROVED', nextStates: ['CANCELLED'], guardianName: null }]))))
    const app = await renderApp('/overnight-stays', { as: { permissions: ['child:read', 'pairing:read', 'visit:write'] } })
    expect(await screen.findByRole('button', { name: /取消：/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: /批准：/ })).not.toBeInTheDocument()
    app.unmount()
    server.use(http.get('*/api/v1/overnight-stays', () => problem(503, 'server.unavailable', { detail: '系统暂时不可用，请 5 秒后再试。' })))
    await renderApp('/overnight-stays', { as: AS })
    expect(await screen.findByText(/系统繁忙/)).toBeVisible()
  })
})
