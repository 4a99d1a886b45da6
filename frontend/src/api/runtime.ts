// Everything a request needs that is not its content: who asks, in which language, how long we wait, and that a retry
// is recognised. The generated client and the hand-written session calls share it.
import { idempotencyKeyFor, settleIdempotencyKey } from './idempotency'
import { ApiError, problemOf } from './problem'
import { randomId } from './random-id'

const TIMEOUT_MS = 20_000

/** How the session takes part; `shared/auth` installs it, so that this folder depends on nothing above it. */
export type Authorizer = {
  accessToken: () => string | undefined
  /** Tries for a new token, silently first, then by asking the person; false when there is none to be had. */
  renew: (rejectedToken: string | undefined) => Promise<boolean>
}

let authorizer: Authorizer = { accessToken: () => undefined, renew: () => Promise.resolve(false) }
let language: () => string = () => 'zh-CN'

export function installAuthorizer(next: Authorizer): void {
  authorizer = next
}

export function installLanguage(next: () => string): void {
  language = next
}

/** The header of a safe update: `updateChild({ path, body, headers: ifMatch(child.version) })`. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"v${version}"` }
}

export type SendOptions = {
  /** Session calls carry no bearer token and must not try to renew one. */
  anonymous?: boolean
  /** Uploads may take longer than an ordinary request. */
  timeoutMs?: number
}

async function sendOnce(request: Request, options: SendOptions): Promise<Response> {
  const controller = new AbortController()
  // Village networks hang rather than fail: no request waits for ever (AbortSignal.any is too young for our browsers).
  const timer = setTimeout(() => controller.abort(), options.timeoutMs ?? TIMEOUT_MS)
  const cancel = () => controller.abort()
  request.signal.addEventListener('abort', cancel)
  if (request.signal.aborted) cancel()
  try {
    return await fetch(new Request(request, { signal: controller.signal }))
  } catch (cause) {
    // A cancelled query must stay recognisable as cancelled, it is no error to show.
    if (request.signal.aborted) throw cause
    const code = controller.signal.aborted ? 'network.timeout' : 'network.unreachable'
    throw new ApiError({ status: 0, code, cause })
  } finally {
    clearTimeout(timer)
    request.signal.removeEventListener('abort', cancel)
  }
}

/** Sends a request; resolves with a successful response or throws an ApiError. */
export async function send(input: Request, options: SendOptions = {}): Promise<Response> {
  const headers = new Headers(input.headers)
  headers.set('Accept-Language', language())
  if (!headers.has('Accept')) headers.set('Accept', 'application/json, application/problem+json')

  let remembered: string | undefined
  if (input.method === 'POST' && !headers.has('Idempotency-Key')) {
    // Session calls hold a password and files are large: neither is remembered, each try is its own.
    const isMultipart = (headers.get('Content-Type') ?? '').startsWith('multipart/')
    if (options.anonymous !== true && !isMultipart) remembered = await input.clone().text()
    headers.set('Idempotency-Key', remembered === undefined ? randomId() : idempotencyKeyFor(input.url, remembered))
  }

  const token = options.anonymous === true ? undefined : authorizer.accessToken()
  if (token !== undefined) headers.set('Authorization', `Bearer ${token}`)
  const request = new Request(input, { headers })
  const again = request.clone()

  let response = await sendOnce(request, options)
  if (response.status === 401 && options.anonymous !== true && (await authorizer.renew(token))) {
    const fresh = authorizer.accessToken()
    if (fresh !== undefined) again.headers.set('Authorization', `Bearer ${fresh}`)
    response = await sendOnce(again, options)
  }
  if (remembered !== undefined) settleIdempotencyKey(input.url, remembered, response.status)
  if (!response.ok && response.status !== 304) throw await problemOf(response)
  return response
}

type ClientConfig = { baseUrl?: string; fetch?: typeof fetch; throwOnError?: boolean }

/** Named by openapi-ts.config.ts: the generated client sends through the same door and throws the same errors. */
export function createClientConfig<T extends object>(config?: T): T & ClientConfig {
  const base: T = config ?? ({} as T)
  return {
    ...base,
    // An empty base address keeps the paths of the contract, which start with /api/v1.
    baseUrl: window.location.origin,
    throwOnError: true,
    fetch: (input: RequestInfo | URL, init?: RequestInit) => send(new Request(input, init)),
  }
}
