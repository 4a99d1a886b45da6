// Answers of the interface for page tests; the types are the contract's.
import { http, HttpResponse } from 'msw'
import type { ParentLinkResponse, ParentLinksResponse, PublicParentLinkResponse, PublicParentPageResponse } from '@/api/gen/types.gen'

export const CODE = 'Zk8sT0bQ3mWx5cVn7yLr1A'

export function linkOf(change: Partial<ParentLinkResponse> = {}): ParentLinkResponse {
  return { id: '0190c0de-0000-7000-8000-0000000011e1', parent: 'MOTHER', createdAt: '2026-11-20T08:00:00Z', createdBy: { id: '0190c0de-0000-7000-8000-000000000001', name: '李梅' }, expiresAt: '2026-12-20T08:00:00Z',
    openedAt: '2026-11-21T08:00:00Z', revokedAt: null, toldOn: '2026-11-22', open: true, ...change }
}

export const linksOf = (items: ParentLinkResponse[], writable = true): ParentLinksResponse => ({ items, writable })

export const door: PublicParentLinkResponse = { organizationName: '枝江市广电局（台）', opened: false, expiresAt: '2026-12-20T08:00:00Z' }

export const opened: PublicParentPageResponse = { givenName: '小雨', parent: 'MOTHER', organizationName: '枝江市广电局（台）', today: '2026-11-23', told: ['2026-11-15'], expiresAt: '2026-12-20T08:00:00Z' }

export const parentLinkHandlers = (links: ParentLinksResponse = linksOf([])) => [http.get('*/api/v1/children/:id/parent-links', () => HttpResponse.json(links))]
