// A retried POST must carry the key of the first try, else the server stores the thing twice. The person presses the
// button again after a time-out: same address and same body, so the key is remembered under both until a definite
// answer (2xx or 4xx) arrives. Another body is another intention and gets its own key.
import { randomId } from './random-id'

const pending = new Map<string, string>()
const MAX_REMEMBERED = 50

export function idempotencyKeyFor(url: string, body: string): string {
  const intention = `${url}\n${body}`
  const known = pending.get(intention)
  if (known !== undefined) return known
  const key = randomId()
  pending.set(intention, key)
  if (pending.size > MAX_REMEMBERED) {
    const oldest = pending.keys().next().value
    if (oldest !== undefined) pending.delete(oldest)
  }
  return key
}

/** 401 and 429 are no answer to the intention itself: the same request follows. */
export function settleIdempotencyKey(url: string, body: string, status: number): void {
  const definite = status >= 200 && status < 500 && status !== 401 && status !== 408 && status !== 425 && status !== 429
  if (definite) pending.delete(`${url}\n${body}`)
}

export function forgetIdempotencyKeys(): void {
  pending.clear()
}
