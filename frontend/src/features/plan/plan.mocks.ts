// Answers of the interface for page tests; the types are the contract's.
import { http, HttpResponse } from 'msw'
import type { CampaignResponse, PageCampaignResponse, PagePolicyDocumentResponse, PageWorkTaskResponse, PolicyDocumentResponse, WorkTaskResponse } from '@/api/gen/types.gen'

export const OFFICE = { id: '0190c0de-0000-7000-8000-0000000000a1', name: '枝江市广电局（台）' }
export const OWNER = { id: '0190c0de-0000-7000-8000-0000000000e1', name: '刘秀英' }
export const TASK_ID = '0190c0de-0000-7000-8000-0000000000d1'
export const CAMPAIGN_ID = '0190c0de-0000-7000-8000-0000000000d2'
export const DOCUMENT_ID = '0190c0de-0000-7000-8000-0000000000d3'

export function taskOf(change: Partial<WorkTaskResponse> = {}): WorkTaskResponse {
  return { id: TASK_ID, organization: OFFICE, title: '春节前走访慰问安排', owner: OWNER, dueOn: '2026-11-20', status: 'OPEN', campaignId: CAMPAIGN_ID, campaignName: '笑脸行动', resultNote: null, closedOn: null, version: 4, ...change }
}

export function campaignOf(change: Partial<CampaignResponse> = {}): CampaignResponse {
  return { id: CAMPAIGN_ID, organization: OFFICE, name: '笑脸行动', theme: '关爱农村儿童', policyDocumentId: DOCUMENT_ID, policyDocumentNumber: '枝市办文[20__]1号', startsOn: '2025-11-20', endsOn: null, version: 2, ...change }
}

export function documentOf(change: Partial<PolicyDocumentResponse> = {}): PolicyDocumentResponse {
  return { id: DOCUMENT_ID, organization: OFFICE, title: '关于开展“笑脸行动”的通知', documentNumber: '枝市办文[20__]1号', issuer: '枝江市委办公室', issuedOn: null, yearMasked: true, version: 1, ...change }
}

const page = <Item>(items: Item[]) => ({ items, nextCursor: null, total: items.length, totalIsLowerBound: false })

export const planHandlers = (tasks: WorkTaskResponse[] = [taskOf()], campaigns: CampaignResponse[] = [campaignOf()], documents: PolicyDocumentResponse[] = [documentOf()]) => [
  http.get('*/api/v1/tasks', () => HttpResponse.json(page(tasks) satisfies PageWorkTaskResponse)),
  http.get('*/api/v1/campaigns', () => HttpResponse.json(page(campaigns) satisfies PageCampaignResponse)),
  http.get('*/api/v1/policy-documents', () => HttpResponse.json(page(documents) satisfies PagePolicyDocumentResponse)),
]
