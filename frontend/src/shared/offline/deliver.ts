import { ApiError } from '@/api/problem'
import { send } from '@/api/runtime'
import { canKeep } from './can-keep'
import { addItem, discardItem, readItem, type NewEntry, type NewFile } from './outbox'
import { sync } from './sync'

/** Longer than this nobody stands before a door with the phone in her hand. */
const PATIENCE_MS = 4_000

export type Delivery = 'arrived' | 'waiting'

/**
 * Writes the thing down on the device, then tries to send it. A refusal that can be mended at once is thrown, and the form
 * still has everything; where there is no network, or it takes too long, the device goes on by itself.
 *
 * @param again the item that this replaces, when it was opened again
 */
export async function deliver(personId: string, kind: string, entry: NewEntry, files: readonly NewFile[] = [], again?: string): Promise<Delivery> {
  if (!canKeep()) {
    await sendAtOnce(entry)
    return 'arrived'
  }
  return tryToSend(personId, await addItem(personId, kind, entry, files, again), files, again)
}

/**
 * As {@link deliver}, for what one tap writes down; and what takes it back while it is shown.
 *
 * @param takeBack says to the server that the record with this id was a mistake
 */
export async function deliverWithUndo(personId: string, kind: string, entry: NewEntry, takeBack: (resultId: string) => Promise<unknown>): Promise<{ delivery: Delivery; undo?: () => Promise<void> }> {
  if (!canKeep()) {
    await sendAtOnce(entry)
    return { delivery: 'arrived' }
  }
  const id = await addItem(personId, kind, entry)
  const undo = async () => {
    const item = await readItem(personId, id)
    if (item?.state === 'waiting') return discardItem(item)
    if (item?.entry.resultId === undefined) throw new Error('nobody knows any more which record this was')
    await takeBack(item.entry.resultId)
  }
  return { delivery: await tryToSend(personId, id, []), undo }
}

async function tryToSend(personId: string, id: string, files: readonly NewFile[], again?: string): Promise<Delivery> {
  if (!navigator.onLine) return 'waiting'
  const tried = sync(personId, { only: id }).catch(() => undefined)
  await Promise.race([tried, new Promise((resolve) => { setTimeout(resolve, PATIENCE_MS) })])
  const item = await readItem(personId, id)
  if (item === undefined || item.state === 'sent') {
    if (files.length > 0) void sync(personId).catch(() => undefined)
    return 'arrived'
  }
  if (item.state === 'waiting') return 'waiting'
  const refusal = item.entry.refusal
  if (refusal === undefined) return 'waiting'
  // What was opened again stays in the list; what is new is still in its form, photos and all.
  if (again === undefined) await discardItem(item)
  throw new ApiError(refusal)
}

/** Without a store there is no outbox: then as any form does it. */
async function sendAtOnce(entry: NewEntry): Promise<void> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' }
  if (entry.version !== undefined) headers['If-Match'] = `"v${entry.version}"`
  await send(new Request(new URL(entry.path, window.location.origin), { method: entry.method, headers, body: JSON.stringify(entry.body) }))
}
