import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PairingRow, SheetResponse } from '@/api/gen/types.gen'
import { wipeDrafts } from '@/shared/offline/drafts'
import { CHILD_ID, OTHER_ID, pageOf } from '@/test/child.mocks'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const AS = { permissions: ['child:read', 'pairing:read', 'visit:write', 'visit:read', 'contact:read'] }
const HELPER = { id: '0190c0de-0000-7000-8000-0000000000b1', name: '刘建国' }
const OFFICE = { id: '0190c0de-0000-7000-8000-0000000000a1', name: '枝江市广电局(台)' }
const RECORD = '0190c0de-0000-7000-8000-00000000ee01'
const sheetOf = (change: Partial<SheetResponse> = {}): SheetResponse => ({
  id: '0190c0de-0000-7000-8000-00000000e301', code: 'K7FM3QPA', kind: 'VISIT', helper: HELPER, organization: OFFICE, createdAt: '2026-11-21T02:00:00Z',
  lines: [
    { position: 1, childId: CHILD_ID, childName: '王小雨', placeName: '董家湾村', recordId: null }, { position: 2, childId: OTHER_ID, childName: '王小军', placeName: '董家湾村', recordId: null },
    { position: 3, childId: OTHER_ID, childName: null, placeName: null, recordId: null },
  ],
  ...change,
})
const pairing = (id: string, child: string, name: string): PairingRow => ({
  id, child: { id: child, name, regionCode: null, regionName: '董家湾村' }, helper: HELPER, organization: OFFICE, kind: 'CADRE', domains: ['LIFE'], startsOn: '2026-01-01', endsOn: null, endReason: null, endNote: null,
  campaignId: null, recordsFrom: null, showsConfidential: false, active: true, version: 0,
})

describe('paper sheets', () => {
  beforeEach(wipeDrafts)

  it('lists how far each is keyed in, opens one by its code, and makes a new one of the own children', async () => {
    let body: unknown
    server.use(
      http.get('*/api/v1/paper-sheets', () => HttpResponse.json(pageOf([{ id: RECORD, code: 'K7FM3QPA', kind: 'VISIT', helper: HELPER, createdAt: '2026-11-21T02:00:00Z', lines: 3, keyed: 1 }]))),
      http.get('*/api/v1/paper-sheets/:code', () => HttpResponse.json(sheetOf())),
      http.get('*/api/v1/pairings', () => HttpResponse.json(pageOf([pairing(RECORD, CHILD_ID, '王小雨'), pairing(OFFICE.id, OTHER_ID, '王小军')]))),
      http.post('*/api/v1/paper-sheets', async ({ request }) => { body = await request.json(); return HttpResponse.json(sheetOf(), { status: 201 }) }),
    )
    const { user, router } = await renderApp('/sheets', { as: AS })
    expect(await screen.findByText('已录 1 / 3 行')).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '新的记录表' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(await dialog.findByRole('checkbox', { name: '王小军 · 董家湾村' }))
    await user.click(dialog.getByRole('button', { name: '生成记录表' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/sheets/K7FM3QPA'))
    expect(body).toEqual({ kind: 'VISIT', childIds: [CHILD_ID], helperId: null })
  })

  it('keys a line in with Enter, carries the day over, marks the cell that cannot be read and what the server refuses', async () => {
    const sent: unknown[] = []
    server.use(
      http.get('*/api/v1/paper-sheets/:code', () => HttpResponse.json(sheetOf())),
      http.post('*/api/v1/paper-sheets/:code/lines/:position', async ({ request, params }) => {
        sent.push([params.position, await request.json()])
        if (params.position === '2') return problem(400, 'request.invalid', { detail: '请改正标出的各项。', errors: [{ field: 'occurredOn', code: 'visit.child-not-in-care', message: '孩子那天还没有建档。' }] })
        return HttpResponse.json(sheetOf({ lines: sheetOf().lines.map((line) => line.position === 1 ? { ...line, recordId: RECORD } : line) }))
      }),
    )
    const { user } = await renderApp('/sheets/k7fm3qpa', { as: AS })
    await user.type(await screen.findByRole('textbox', { name: '王小雨：日期' }), '12')
    await user.type(screen.getByRole('textbox', { name: '王小雨：见到谁' }), '9{Enter}')
    expect(await screen.findByText('“见到谁”请写1到6的数字')).toBeVisible()
    expect(sent).toEqual([])
    expect(screen.getByRole('textbox', { name: '王小军：日期' })).toHaveFocus()
    expect(screen.getByRole('textbox', { name: '王小军：日期' })).toHaveValue('12')
    await user.keyboard('{ArrowUp}{Tab}12{Tab}在家写作业{Enter}')
    expect(await screen.findByRole('link', { name: '打开王小雨这一行的记录，已录入' })).toHaveAttribute('href', `/visits/${RECORD}`)
    expect(sent).toEqual([['1', { occurredOn: '2026-11-12', personsMet: ['CHILD', 'CARER'], counterpart: null, channel: null, reached: null, summary: '在家写作业', followUp: null }]])
    await user.keyboard('{Tab}1{Enter}')
    expect(await screen.findByText('孩子那天还没有建档。')).toBeVisible()
    expect(screen.getByText('（已不在您的范围内）')).toBeVisible()
    expect(screen.getByRole('textbox', { name: '王小军：见到谁' })).toHaveValue('1')
    expect(await axeViolations()).toEqual([])
  })

  it('says when the code is nobody’s', async () => {
    server.use(http.get('*/api/v1/paper-sheets/:code', () => problem(404, 'not-found')))
    await renderApp('/sheets/XXXX', { as: AS })
    expect(await screen.findByText(/没有找到|找不到/)).toBeVisible()
  })
})
