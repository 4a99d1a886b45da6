import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CampaignCreateRequest, PolicyDocumentCreateRequest } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { campaignOf, DOCUMENT_ID, documentOf, OFFICE, planHandlers } from './plan.mocks'

const leader = { permissions: ['plan:read', 'plan:write'], organization: OFFICE }
const empty = { items: [], nextCursor: null, total: 0, totalIsLowerBound: false }

describe('campaigns and the documents they rest on', () => {
  beforeEach(() => server.use(...planHandlers(), http.get('*/api/v1/organizations', () => HttpResponse.json(empty))))

  it('lists campaigns with their document; the name opens the tasks', async () => {
    await renderApp('/campaigns', { as: leader })
    expect(await screen.findByRole('link', { name: '看 笑脸行动 的任务' })).toHaveAttribute('href', expect.stringContaining('/tasks?campaignId='))
    expect(screen.getByText('进行中')).toBeVisible()
    expect(screen.getByRole('link', { name: '枝市办文[20__]1号' })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('adds a campaign under a document', async () => {
    let sent: CampaignCreateRequest | undefined
    server.use(http.post('*/api/v1/campaigns', async ({ request }) => {
      sent = await request.json() as CampaignCreateRequest
      return HttpResponse.json(campaignOf(), { status: 201 })
    }))
    const { user } = await renderApp('/campaigns', { as: leader })
    await user.click(await screen.findByRole('button', { name: '登记活动' }))
    const dialog = within(await screen.findByRole('dialog', { name: '登记活动' }))
    await user.click(dialog.getByRole('button', { name: '保存' }))
    expect(await dialog.findByText('有 1 处需要改')).toBeVisible()
    await user.type(dialog.getByRole('textbox', { name: /活动名称/ }), '暖冬行动')
    await user.selectOptions(dialog.getByRole('combobox', { name: /依据文件/ }), DOCUMENT_ID)
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toMatchObject({ organizationId: OFFICE.id, name: '暖冬行动', policyDocumentId: DOCUMENT_ID, endsOn: null, theme: null }))
  })

  it('registers a document whose year is blank and whose day is unknown', async () => {
    let sent: PolicyDocumentCreateRequest | undefined
    server.use(http.post('*/api/v1/policy-documents', async ({ request }) => {
      sent = await request.json() as PolicyDocumentCreateRequest
      return HttpResponse.json(documentOf(), { status: 201 })
    }))
    const { user } = await renderApp('/policy-documents', { as: leader })
    await user.click(await screen.findByRole('button', { name: '登记文件' }))
    const dialog = within(await screen.findByRole('dialog', { name: '登记文件' }))
    await user.type(dialog.getByRole('textbox', { name: /文件标题/ }), '实施方案')
    await user.type(dialog.getByRole('textbox', { name: /文号/ }), '枝市办文〔20__〕2号')
    await user.click(dialog.getByRole('checkbox', { name: '文号里的年份是空着的' }))
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toMatchObject({ title: '实施方案', documentNumber: '枝市办文〔20__〕2号', yearMasked: true, issuedOn: null }))
  })

  it('is empty with a first step, faulty with a code, and only to be read without the right', async () => {
    server.use(...planHandlers([], [], []))
    await renderApp('/campaigns', { as: { permissions: ['plan:read'] } })
    expect(await screen.findByText('还没有登记活动')).toBeVisible()
    expect(screen.queryByRole('button', { name: '登记活动' })).not.toBeInTheDocument()
  })

  it('shows a fault of the documents with its code', async () => {
    server.use(http.get('*/api/v1/policy-documents', () => problem(500, 'common.fault')))
    await renderApp('/policy-documents', { as: leader })
    expect(await within(await screen.findByRole('main')).findByRole('alert')).toHaveTextContent('common.fault')
  })

  it('has documents as cards on the phone without accessibility faults', async () => {
    await renderApp('/policy-documents', { as: leader, phone: true })
    expect(await screen.findByText('关于开展“笑脸行动”的通知')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })
})
