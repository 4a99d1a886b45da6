import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ResponsibilityCreateRequest, ResponsibilityResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { DOCUMENT_ID, OFFICE, planHandlers } from './plan.mocks'

const leader = { permissions: ['plan:read', 'plan:write'], organization: OFFICE }
const duty: ResponsibilityResponse = {
  id: '0190c0de-0000-7000-8000-0000000000f1', organization: OFFICE, level: 'TOWN', listOrder: 1, text: '每半年召开一次联席会议', policyDocumentId: DOCUMENT_ID, policyDocumentNumber: '致委发[20__]51号', validFrom: '2026-01-01', validTo: null, version: 0,
}
const page = (items: ResponsibilityResponse[]) => ({ items, nextCursor: null, total: items.length, totalIsLowerBound: false })

describe('duty lists', () => {
  const asked: string[] = []
  beforeEach(() => {
    asked.length = 0
    server.use(...planHandlers(), http.get('*/api/v1/organizations', () => HttpResponse.json({ items: [], nextCursor: null, total: 0, totalIsLowerBound: false })),
      http.get('*/api/v1/responsibilities', ({ request }) => {
        const level = new URL(request.url).searchParams.get('level') ?? ''
        asked.push(level)
        return HttpResponse.json(page(level === 'TOWN' ? [duty] : []))
      }))
  })

  it('[R2-P03] shows the list of a level with the document behind each duty; another level stands in the address', async () => {
    const { user, router } = await renderApp('/responsibilities', { as: leader })
    expect(await screen.findByText('1. 每半年召开一次联席会议')).toBeVisible()
    expect(screen.getByRole('link', { name: '致委发[20__]51号' })).toHaveAttribute('href', expect.stringContaining('/policy-documents?q='))
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('radio', { name: '村（社区）' }))
    expect(await screen.findByText('这一级还没有职责清单')).toBeVisible()
    expect(router.state.location.search).toEqual({ level: 'VILLAGE' })
    expect(asked).toEqual(['TOWN', 'VILLAGE'])
  })

  it('adds a duty after the last one, under a document', async () => {
    let sent: ResponsibilityCreateRequest | undefined
    server.use(http.post('*/api/v1/responsibilities', async ({ request }) => {
      sent = await request.json() as ResponsibilityCreateRequest
      return HttpResponse.json(duty, { status: 201 })
    }))
    const { user } = await renderApp('/responsibilities', { as: leader })
    await screen.findByText('1. 每半年召开一次联席会议')
    await user.click(screen.getByRole('button', { name: '登记职责' }))
    const dialog = within(await screen.findByRole('dialog', { name: '登记职责' }))
    await user.type(dialog.getByRole('textbox', { name: /^职责/ }), '指导村儿童主任走访')
    await user.selectOptions(dialog.getByRole('combobox', { name: /依据文件/ }), DOCUMENT_ID)
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toMatchObject({ organizationId: OFFICE.id, level: 'TOWN', listOrder: 2, text: '指导村儿童主任走访', policyDocumentId: DOCUMENT_ID, validTo: null }))
  })

  it('says so when the list cannot be had, and offers nothing to write without the right', async () => {
    server.use(http.get('*/api/v1/responsibilities', () => problem(503, 'server.unavailable')))
    await renderApp('/responsibilities', { as: { permissions: ['plan:read'] } })
    expect(await screen.findByRole('alert')).toBeVisible()
    expect(screen.queryByRole('button', { name: '登记职责' })).toBeNull()
  })
})
