// The session calls, written by hand because they come before everything the contract describes. Answers are checked,
// not believed: nothing in this file casts.
import { isFlag, isListOf, isMaybe, isNumber, isShape, isText, type Guard } from './guards'
import { ApiError } from './problem'
import { send } from './runtime'

export type Session = {
  personId: string
  name: string
  organization: { id: string; name: string }
  roles: { role: string; regionCode?: string | null; organizationId?: string | null }[]
  permissions: string[]
  mustChangePassword: boolean
  serverTime: string
}
export type SessionGrant = { accessToken: string; expiresInSeconds: number; session: Session }
export const isSession: Guard<Session> = isShape({
  personId: isText,
  name: isText,
  organization: isShape({ id: isText, name: isText }),
  roles: isListOf(isShape({ role: isText, regionCode: isMaybe(isText), organizationId: isMaybe(isText) })),
  permissions: isListOf(isText),
  mustChangePassword: isFlag,
  serverTime: isText,
})
const isGrant: Guard<SessionGrant> = isShape({ accessToken: isText, expiresInSeconds: isNumber, session: isSession })
export type Credentials = { loginName: string; password: string }

function request(path: string, init: RequestInit): Request {
  return new Request(new URL(`/api/v1${path}`, window.location.origin), { credentials: 'same-origin', ...init })
}

async function checked<T>(response: Response, guard: Guard<T>): Promise<T> {
  const body: unknown = await response.json()
  if (!guard(body)) throw new ApiError({ status: 0, code: 'client.unexpected-answer' })
  return body
}

export async function createSession(credentials: Credentials): Promise<SessionGrant> {
  const response = await send(
    request('/sessions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(credentials),
    }),
    { anonymous: true },
  )
  return checked(response, isGrant)
}

/**
 * The refresh cookie is sent by the browser; the extra header is what a foreign page cannot add. `keepalive`: the server has
 * changed the cookie, so its answer must arrive although the page is left meanwhile.
 */
export async function refreshSession(): Promise<SessionGrant> {
  const response = await send(
    request('/sessions/refreshment', { method: 'POST', keepalive: true, headers: { 'X-Xiaolian-Csrf': '1' } }),
    { anonymous: true },
  )
  return checked(response, isGrant)
}

export async function readSession(): Promise<Session> {
  const response = await send(request('/session', { method: 'GET' }))
  return checked(response, isSession)
}

export async function endSession(scope: 'here' | 'everywhere'): Promise<void> {
  await send(request(scope === 'here' ? '/sessions/current' : '/sessions', {
    method: 'DELETE',
    headers: { 'X-Xiaolian-Csrf': '1' },
  }))
}
