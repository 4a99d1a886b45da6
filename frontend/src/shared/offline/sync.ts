// Sends what waits: one after the other, in its order, from one tab at a time.
import { toApiError, type ApiError } from '@/api/problem'
import { send } from '@/api/runtime'
import { changeItem, discardItem, itemArrived, listItems, type Item } from './outbox'

/** Brings one item to the server; gives the id of what became of it. */
export type Sender = (item: Item, parentId: string | undefined) => Promise<string | undefined>

const BACKOFF_MS = [5_000, 15_000, 60_000, 300_000, 900_000]
const TEMPORARY = new Set([0, 408, 425, 429])
const STILL_WORKING = 'idempotency.in-progress'
const senders = new Map<string, Sender>()

/** Kinds that are more than one request with a body. */
export function registerSender(kind: string, sender: Sender): void {
  senders.set(kind, sender)
}

let queue: Promise<unknown> = Promise.resolve()

async function alone<T>(work: () => Promise<T>): Promise<T> {
  if (navigator.locks !== undefined) return navigator.locks.request('xiaolian-outbox', work)
  // Safari below 15.4 has no locks: within a tab one after the other; of two tabs the server tells the same keys apart.
  const turn = queue.then(work, work)
  queue = turn.catch(() => undefined)
  return turn
}

async function sendRequest({ entry }: Item): Promise<string | undefined> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', 'Idempotency-Key': entry.key }
  if (entry.version !== undefined) headers['If-Match'] = `"v${entry.version}"`
  const response = await send(new Request(new URL(entry.path, window.location.origin), { method: entry.method, headers, body: JSON.stringify(entry.body) }))
  // The answer of a try long ago may have been forgotten; where the thing is has not.
  return response.headers.get('Location')?.split('/').pop()
}

export function isTemporary(error: ApiError): boolean {
  return TEMPORARY.has(error.status) || error.status >= 500 || error.code === STILL_WORKING
}

type Outcome = 'arrived' | 'refused' | 'later' | 'stop'

async function sendItem(item: Item, parentId: string | undefined): Promise<Outcome> {
  try {
    const resultId = await (senders.get(item.kind) ?? sendRequest)(item, parentId)
    await itemArrived(item, resultId)
    return 'arrived'
  } catch (cause) {
    const error = toApiError(cause)
    // Signed out while asked to sign in: it waits for her.
    if (error.status === 401) return 'stop'
    if (error.code === 'client.unexpected') throw cause
    if (isTemporary(error)) {
      const pause = BACKOFF_MS[Math.min(item.tries, BACKOFF_MS.length - 1)] ?? 0
      await changeItem(item, { tries: item.tries + 1, nextAt: Date.now() + Math.max(pause, (error.retryAfterSeconds ?? 0) * 1000) })
      return error.status === 0 ? 'stop' : 'later'
    }
    await changeItem(item, { state: 'refused', tries: item.tries + 1, entry: { refusal: { status: error.status, code: error.code, title: error.message, detail: error.detail, errors: error.errors } } })
    return 'refused'
  }
}

/** True when it may go now: what it goes with has arrived, and its pause is over. */
function due(item: Item, items: readonly Item[], forced: boolean): boolean {
  if (item.state !== 'waiting') return false
  // A clock that was set back must not make an item wait for a day.
  const wait = item.nextAt - Date.now()
  if (!forced && wait > 0 && wait <= (BACKOFF_MS.at(-1) ?? 0)) return false
  return item.after === undefined || items.find((one) => one.id === item.after)?.state === 'sent'
}

/**
 * One round, of everything or of one item alone; `forced` does not wait for pauses.
 * Gives how many arrived.
 */
export async function sync(personId: string, { only, forced = false }: { only?: string; forced?: boolean } = {}): Promise<number> {
  return alone(async () => {
    let arrived = 0
    const done = new Set<string>()
    for (;;) {
      // Read anew each time: another item may have been finished or thrown away meanwhile.
      const items = await listItems(personId)
      const orphan = items.find((item) => item.after !== undefined && !items.some((one) => one.id === item.after))
      if (orphan !== undefined) await discardItem(orphan)
      const next = items.find((item) => !done.has(item.id) && (only === undefined || item.id === only) && due(item, items, forced || item.id === only))
      if (next === undefined) return arrived
      done.add(next.id)
      const outcome = await sendItem(next, items.find((one) => one.id === next.after)?.entry.resultId)
      if (outcome === 'arrived') arrived += 1
      if (outcome === 'stop') return arrived
    }
  })
}
