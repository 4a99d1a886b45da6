import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import type { Session, SessionGrant } from '@/api/session'

// What runs beside every page of whoever records; nothing in it unless a test says so.
export const server = setupServer(http.get('*/api/v1/offline-pack', () => HttpResponse.json({ asOf: '2026-11-23', keepDays: 14, total: 0, children: [] })))

export function sessionOf(change: Partial<Session> = {}): Session {
  return {
    personId: '0190c0de-0000-7000-8000-000000000001',
    name: '李梅',
    organization: { id: '0190c0de-0000-7000-8000-0000000000a1', name: '七星台镇中心小学' },
    roles: [{ role: 'HELPER', regionCode: '420583100', organizationId: null }],
    permissions: [],
    mustChangePassword: false,
    serverTime: '2026-11-23T06:32:00Z',
    ...change,
  }
}

export function grantOf(change: Partial<Session> = {}, accessToken = 'token-1'): SessionGrant {
  return { accessToken, expiresInSeconds: 900, session: sessionOf(change) }
}

export function problem(status: number, code: string, more: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
  return HttpResponse.json(
    { type: `urn:problem:${code}`, title: code, status, code, errors: [], traceId: '7f3a91c2d4e5', ...more },
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  )
}

/** Handlers every page test begins with. */
export const sessionHandlers = {
  signedIn: (change: Partial<Session> = {}) => http.post('*/api/v1/sessions/refreshment', () => HttpResponse.json(grantOf(change))),
  anonymous: () => http.post('*/api/v1/sessions/refreshment', () => problem(401, 'session.none')),
}
