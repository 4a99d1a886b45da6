import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '@/test/axe'
import { pageOf } from '@/test/child.mocks'
import { entry, ENTRY_ID, fund, lot, LOT_ID, OFFICE, posting, PURPOSE } from '@/test/gift.mocks'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const KEEPER = { permissions: ['donation:read', 'donation:write', 'organization:read'], organization: OFFICE }
const MONTH_ID = '0190c0de-0000-7000-8000-00000000e040'

describe('the books', () => {
  it('show each fund with its running balance, the reversal with a minus in its column', async () => {
    server.use(
      http.get('*/api/v1/funds', () => HttpResponse.json(pageOf([fund]))),
      http.get('*/api/v1/funds/:id', () => HttpResponse.json(fund)),
      http.get('*/api/v1/funds/:id/postings', () => HttpResponse.json(pageOf([
        posting({ id: MONTH_ID, kind: 'REVERSAL', memo: '付款登记错误', side: 'OUT', amount: -5_000, balance: 320_000, number: 2 }), posting({}),
      ]))),
    )
    const { user } = await renderApp('/funds', { as: KEEPER })
    await user.click(await screen.findByRole('link', { name: PURPOSE.name }))
    expect(await screen.findByText('-¥50.00')).toBeVisible()
    expect(screen.getByText('红字')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('spends from a fund in fen and says why it cannot', async () => {
    let body: unknown
    server.use(
      http.get('*/api/v1/funds/:id', () => HttpResponse.json(fund)),
      http.get('*/api/v1/funds/:id/postings', () => HttpResponse.json(pageOf([posting({})]))),
      http.post('*/api/v1/funds/:id/payments', async ({ request }) => { body = await request.json(); return problem(409, 'ledger.not-enough-money', { detail: '这项资金的结余不够。' }) }),
    )
    const { user } = await renderApp(`/funds/${fund.id}`, { as: KEEPER })
    await user.click(await screen.findByRole('button', { name: '登记支出' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByLabelText(/金额/), '120.01')
    await user.type(dialog.getByLabelText(/付给谁/), '付新华书店：课外读物')
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '登记支出' }))
    expect(await dialog.findByText('这项资金的结余不够。')).toBeVisible()
    expect(body).toEqual({ organizationId: OFFICE.id, amountFen: 12_001, paidOn: '2026-11-23', memo: '付新华书店：课外读物' })
  })

  it('warn of goods that expire, and hand designated goods out for their purpose', async () => {
    let body: unknown
    server.use(
      http.get('*/api/v1/stock-lots', () => HttpResponse.json(pageOf([lot]))),
      http.get('*/api/v1/stock-lots/:id', () => HttpResponse.json(lot)),
      http.get('*/api/v1/stock-lots/:id/postings', () => HttpResponse.json(pageOf([posting({ amount: 28, balance: 28 })]))),
      http.post('*/api/v1/stock-lots/:id/issues', async ({ request }) => { body = await request.json(); return HttpResponse.json({ entry, moves: [] }, { status: 201 }) }),
    )
    const { user } = await renderApp('/stock-lots', { as: KEEPER })
    expect(await screen.findByText('30天内到期')).toBeVisible()
    await user.click(screen.getByRole('link', { name: '书包 小学生双肩' }))
    await user.click(await screen.findByRole('button', { name: '登记发放' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByLabelText(/数量/), '8')
    await user.type(dialog.getByLabelText(/发给谁/), '六一慰问')
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '登记发放' }))
    expect(await screen.findByText('发放已入账')).toBeVisible()
    expect(body).toEqual({ organizationId: OFFICE.id, designationId: PURPOSE.id, quantity: 8, on: '2026-11-23', memo: '六一慰问' })
  })

  it('open an entry with both sides, and say that it came late', async () => {
    const account = { lotId: null, designationName: null, itemName: null, itemSpec: null, unit: null, amount: 308_000, balance: 12_000 }
    server.use(
      http.get('*/api/v1/ledger-entries', () => HttpResponse.json(pageOf([entry]))),
      http.get('*/api/v1/ledger-entries/:id', () => HttpResponse.json({ entry, moves: [
        { ...account, accountId: fund.id, accountKind: 'FUND', designationName: PURPOSE.name, side: 'OUT' }, { ...account, accountId: LOT_ID, accountKind: 'SPENT', side: 'IN' },
      ] })),
    )
    const { user } = await renderApp('/ledger-entries', { as: KEEPER })
    expect(await screen.findByText('跨月补记')).toBeVisible()
    await user.click(screen.getByRole('link', { name: '2026-06 第3号' }))
    expect(await screen.findByRole('link', { name: `资金 · ${PURPOSE.name}` })).toBeVisible()
    expect(screen.getByRole('rowheader', { name: '资金支出' })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('close last month and show what it ended with', async () => {
    let body: unknown
    const month = { id: MONTH_ID, organization: OFFICE, month: '2026-10', entries: 4, closedBy: entry.recordedBy, closedAt: '2026-11-02T02:00:00Z' }
    const line = { accountId: fund.id, accountKind: 'FUND', lotId: null, designationName: PURPOSE.name, itemName: null, itemSpec: null, unit: null, expiresOn: null, opening: 0, totalIn: 320_000, totalOut: 308_000, closing: 12_000 }
    server.use(
      http.get('*/api/v1/ledger-months', () => HttpResponse.json(pageOf([month]))),
      http.get('*/api/v1/ledger-months/:id', () => HttpResponse.json({ month, lines: [line] })),
      http.get('*/api/v1/organizations', () => HttpResponse.json(pageOf([]))),
      http.post('*/api/v1/ledger-months', async ({ request }) => { body = await request.json(); return HttpResponse.json({ month, lines: [line] }, { status: 201 }) }),
    )
    const { user } = await renderApp('/ledger-months', { as: KEEPER })
    await user.click(await screen.findByRole('button', { name: '结账' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '结账' }))
    expect(await screen.findByText('2026年10月已结账')).toBeVisible()
    expect(body).toEqual({ organizationId: OFFICE.id, month: '2026-10' })
    await user.click(screen.getByRole('link', { name: '2026年10月' }))
    expect(await screen.findByText('¥120.00')).toBeVisible()
  })

  it('let a reader read and nothing else', async () => {
    server.use(
      http.get('*/api/v1/ledger-entries/:id', () => HttpResponse.json({ entry: { ...entry, id: ENTRY_ID }, moves: [] })),
    )
    await renderApp(`/ledger-entries/${ENTRY_ID}`, { as: { permissions: ['donation:read'] } })
    expect(await screen.findByText('发给28名儿童关爱资金')).toBeVisible()
    expect(screen.queryByRole('button', { name: '红字冲销' })).not.toBeInTheDocument()
  })
})
