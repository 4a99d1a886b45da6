import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { NetworkResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const network: NetworkResponse = { people: [
  { kind: 'CARER', id: null, name: '刘桂芳', detail: '62', phones: [{ id: null, phone: '13800000002', ownerNote: null, dead: true, masked: false, lastReachedOn: null }, { id: null, phone: '13800000001', ownerNote: null, dead: false, masked: false, lastReachedOn: null }], version: null },
  { kind: 'FATHER', id: null, name: '王建国', detail: '广东省深圳市', phones: [], version: null },
  { kind: 'TEACHER', id: null, name: '李梅', detail: '七星台小学', phones: [{ id: null, phone: '139****0009', ownerNote: null, dead: false, masked: true, lastReachedOn: null }], version: null },
] }
const child = (n: number) => ({ id: `0190c0de-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`, name: `孩子${n}`, className: '四（1）班' })

function answer(count: number) {
  server.use(
    http.get('*/api/v1/children', () => HttpResponse.json({ items: Array.from({ length: count }, (_, i) => child(i + 10)), nextCursor: null, total: count, totalIsLowerBound: false })),
    http.get('*/api/v1/children/:id/network', () => HttpResponse.json(network)),
  )
}

describe('contact cards', () => {
  it('[R1-P20] hold ten to a page, with the number that works and nothing of address, identity number or 留守', async () => {
    answer(11)
    await renderApp('/cards', { as: { permissions: ['child:read'] } })
    const fronts = await screen.findAllByRole('group', { name: '联系卡正面' })
    expect(fronts.map((sheet) => within(sheet).getAllByRole('article').length)).toEqual([10, 1])
    const card = within(await screen.findByRole('article', { name: '孩子10' }))
    expect(await card.findByText('13800000001')).toBeVisible()
    expect(card.queryByText('13800000002')).not.toBeInTheDocument()
    expect(screen.queryByText('139****0009')).not.toBeInTheDocument()
    expect(screen.getAllByText(/12355/)).toHaveLength(11)
    for (const sheet of [...fronts, ...screen.getAllByRole('group', { name: '联系卡背面' })]) expect(sheet.textContent).not.toMatch(/留守|深圳|429999/)
    expect(await axeViolations()).toEqual([])
  })

  it('say so when there is nobody, and when the list cannot be read', async () => {
    answer(0)
    await renderApp('/cards', { as: { permissions: ['child:read'] } })
    expect(await screen.findByText('没有孩子')).toBeVisible()
  })

  it('tell why the list cannot be read', async () => {
    server.use(http.get('*/api/v1/children', () => problem(503, 'server.unavailable')))
    await renderApp('/cards', { as: { permissions: ['child:read'] } })
    expect((await screen.findAllByRole('button', { name: /重试|再试/ }))[0]).toBeVisible()
  })
})
