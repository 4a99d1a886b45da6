import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ExportTicketDecisionRequest, ExportTicketResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { pageOf } from '@/test/child.mocks'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { ticketOf, TICKET_ID } from './export.mocks'

const DECIDES = { permissions: ['export:write', 'export:approve', 'job:read'] }
let asked: URLSearchParams[] = []
let decided: ExportTicketDecisionRequest[] = []

describe('export tickets', () => {
  beforeEach(() => {
    asked = []
    decided = []
    server.use(
      http.get('*/api/v1/jobs', () => HttpResponse.json(pageOf([]))),
      http.get('*/api/v1/export-tickets', ({ request }) => {
        asked.push(new URL(request.url).searchParams)
        return HttpResponse.json({ items: [ticketOf()], nextCursor: null, total: 1, totalIsLowerBound: false })
      }),
      http.post<never, ExportTicketDecisionRequest>(`*/api/v1/export-tickets/${TICKET_ID}/decision`, async ({ request }) => {
        decided.push(await request.json())
        return HttpResponse.json<ExportTicketResponse>(ticketOf({ state: 'APPROVED', decidable: false }))
      }),
    )
  })

  it('shows what waits for me and is approved in two presses', async () => {
    const { user } = await renderApp('/export-tickets', { as: DECIDES })
    expect(await screen.findByText('录入全国系统')).toBeVisible()
    expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({ mine: 'false', state: 'WAITING' })
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '审批' }))
    expect(await screen.findByText('批准后，申请人在期限内可以导出这些信息，每次导出都有记录。')).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '批准' }))
    await waitFor(() => expect(decided).toEqual([{ approved: true, note: null }]))
  })

  it('is rejected with a reason only', async () => {
    const { user } = await renderApp('/export-tickets', { as: DECIDES, phone: true })
    await user.click(await screen.findByRole('button', { name: '审批' }))
    expect(await screen.findByRole('button', { name: '不批准' })).toBeDisabled()
    await user.type(screen.getByRole('textbox', { name: /审批意见/ }), '用途不清')
    await user.click(screen.getByRole('button', { name: '不批准' }))
    await waitFor(() => expect(decided).toEqual([{ approved: false, note: '用途不清' }]))
  })

  it('shows who only asks her own, says when there is none, and when it cannot be read', async () => {
    server.use(http.get('*/api/v1/export-tickets', ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json(pageOf([]))
    }))
    const { unmount } = await renderApp('/export-tickets', { as: { permissions: ['export:write'] } })
    expect(await screen.findByText('没有导出审批')).toBeVisible()
    expect(asked.at(-1)?.get('mine')).toBe('true')
    unmount()
    server.use(http.get('*/api/v1/export-tickets', () => problem(503, 'database.away')))
    await renderApp('/export-tickets', { as: DECIDES })
    expect(await screen.findByRole('button', { name: '再试一次' })).toBeVisible()
  })
})
