// The session calls, written by hand because they come before everything the contract describes. Answers are checked,
// not believed: nothing in this file casts.
import * as z from 'zod/mini'
import { ApiError } from './problem'
import { send } from './runtime'

const sessionSchema = z.object({
  personId: z.string(),
  name: z.string(),
  organization: z.object({ id: z.string(), name: z.string() }),
  roles: z.array(z.object({
    role: z.string(),
    regionCode: z.nullish(z.string()),
    organizationId: z.nullish(z.string()),
  })),
  permissions: z.array(z.string()),
  mustChangePassword: z.boolean(),
  serverTime: z.string(),
})

const grantSchema = z.object({
  accessToken: z.string(),
  expiresInSeconds: z.number(),
  session: sessionSchema,
})

export type Session = z.infer<typeof sessionSchema>
export type SessionGrant = z.infer<typeof grantSchema>
export type Credentials = { loginName: string; password: string }

function request(path: string, init: RequestInit): Request {
  return new Request(new URL(`/api/v1${path}`, window.location.origin), { credentials: 'same-origin', ...init })
}

function parse<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new ApiError({ status: 0, code: 'client.unexpected-answer', cause: parsed.error })
  return parsed.data
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
  return parse(grantSchema, await response.json())
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
  return parse(grantSchema, await response.json())
}

export async function readSession(): Promise<Session> {
  const response = await send(request('/session', { method: 'GET' }))
  return parse(sessionSchema, await response.json())
}

export async function endSession(scope: 'here' | 'everywhere'): Promise<void> {
  await send(request(scope === 'here' ? '/sessions/current' : '/sessions', {
    method: 'DELETE',
    headers: { 'X-Xiaolian-Csrf': '1' },
  }))
}
