// What was finished on this device and has not arrived yet. An item is written down before the first try to send it and
// carries the key by which the server recognises every further try, so that nothing is lost and nothing counts twice.
import { randomId } from '@/api/random-id'
import { setPending } from './pending'
import { openBytes, seal, sealBytes, unseal } from './vault'
import { database as vault, type BlobRow, type ItemRow, type ItemState } from './vault-database'

/** Why the server did not take an item. */
export type Refusal = { status: number; code: string; title: string; detail: string; errors: readonly { field: string; code: string; message: string }[] }

/** What an item is, sealed on the device. */
export type Entry = {
  /** In the person's words, for the list of what waits. */
  title: string
  sub: string
  method: 'POST' | 'PUT'
  path: string
  /** Of a change: the version it was made from. */
  version?: number
  body: unknown
  /** Under which the server knows every try of this content; other content gets another. */
  key: string
  /** What the form held and where it is, to open it again. */
  values?: unknown
  form?: string
  /** Something that goes with an earlier item, and how far it has come. */
  progress?: unknown
  refusal?: Refusal
  resultId?: string
}

export type Item = Omit<ItemRow, 'sealed'> & { entry: Entry }
export type NewEntry = Omit<Entry, 'key' | 'refusal' | 'resultId' | 'progress'>
export type NewFile = { kind: string; entry: Omit<NewEntry, 'method' | 'path' | 'body'>; content: Blob }

const SENT_SHOWN_MS = 86_400_000
const listeners = new Set<() => void>()
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('xiaolian-outbox')
channel?.addEventListener('message', ({ data }: MessageEvent<string>) => void count(data).then(tell))

function tell(): void {
  for (const listener of listeners) listener()
}

async function count(personId: string): Promise<void> {
  const rows = await vault.outbox.where({ personId }).toArray()
  const of = (state: ItemState) => rows.filter((row) => row.state === state).length
  setPending({ waiting: of('waiting'), refused: of('refused') })
}

async function changed(personId: string): Promise<void> {
  await count(personId)
  tell()
  channel?.postMessage(personId)
}

export function subscribeOutbox(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Writes an item down, with the files that go with it, all or nothing. */
export async function addItem(personId: string, kind: string, entry: NewEntry, files: readonly NewFile[] = [], id = randomId()): Promise<string> {
  const row = async (place: string, of: string, content: NewEntry, after?: string): Promise<Omit<ItemRow, 'seq'>> => ({
    id: place, personId, kind: of, state: 'waiting', after, tries: 0, nextAt: 0, createdAt: Date.now(), sentAt: undefined,
    sealed: await seal(personId, 'work', place, { ...content, key: randomId() } satisfies Entry),
  })
  const rows = [await row(id, kind, entry)]
  const blobs: BlobRow[] = []
  for (const file of files) {
    const place = randomId()
    rows.push(await row(place, file.kind, { ...file.entry, method: 'POST', path: '', body: null }, id))
    blobs.push({ id: place, personId, sealed: await sealBytes(personId, 'work', `${place}/content`, new Uint8Array(await file.content.arrayBuffer())) })
  }
  await vault.transaction('rw', vault.outbox, vault.blobs, async () => {
    // Opened again and saved: the same item with new content, what goes with it stays.
    const former = await vault.outbox.get({ id })
    if (former !== undefined) await vault.outbox.delete(former.seq)
    for (const one of rows) await vault.outbox.add(former === undefined || one.id !== id ? one : { ...one, seq: former.seq })
    await vault.blobs.bulkAdd(blobs)
  })
  void navigator.storage?.persist?.().catch(() => false)
  await changed(personId)
  return id
}

async function opened(row: ItemRow): Promise<Item | undefined> {
  const { sealed, ...rest } = row
  const entry = await unseal(row.personId, 'work', row.id, sealed)
  return entry === undefined ? undefined : { ...rest, entry: entry as Entry }
}

/** All of a person's, in their order. */
export async function listItems(personId: string): Promise<Item[]> {
  const rows = await vault.outbox.where({ personId }).sortBy('seq')
  const items = await Promise.all(rows.map(opened))
  return items.filter((item) => item !== undefined)
}

export async function readItem(personId: string, id: string): Promise<Item | undefined> {
  const row = await vault.outbox.get({ id })
  return row === undefined || row.personId !== personId ? undefined : opened(row)
}

/** What somebody else left on this device: nobody but she can open or send it. */
export async function countOfOthers(personId: string): Promise<number> {
  return vault.outbox.filter((row) => row.personId !== personId && row.state !== 'sent').count()
}

export async function countUnsent(personId: string): Promise<number> {
  return vault.outbox.where({ personId }).filter((row) => row.state !== 'sent').count()
}

export async function readContent({ personId, id }: Item): Promise<ArrayBuffer | undefined> {
  const blob = await vault.blobs.get(id)
  return blob === undefined ? undefined : openBytes(personId, 'work', `${id}/content`, blob.sealed)
}

type Change = Partial<Pick<ItemRow, 'state' | 'tries' | 'nextAt' | 'sentAt'>> & { entry?: Partial<Entry> }

/** False when the item is no longer there: it was thrown away, or its person has left. */
export async function changeItem(item: Item, { entry, ...columns }: Change): Promise<boolean> {
  const sealed = entry === undefined ? {} : { sealed: await seal(item.personId, 'work', item.id, { ...item.entry, ...entry }) }
  const there = await replaceRow(item.seq, { ...columns, ...sealed })
  await changed(item.personId)
  return there
}

/** Written whole: a library that copies a row to change it would have to know what a ciphertext is made of. */
async function replaceRow(seq: number, change: Partial<ItemRow>): Promise<boolean> {
  return vault.transaction('rw', vault.outbox, async () => {
    const row = await vault.outbox.get(seq)
    if (row === undefined) return false
    await vault.outbox.put({ ...row, ...change })
    return true
  })
}

/** It has arrived: what it weighed goes, that it arrived stays for a day. */
export async function itemArrived(item: Item, resultId: string | undefined): Promise<void> {
  const { form: _form, values: _values, refusal: _refusal, ...entry } = item.entry
  const sealed = await seal(item.personId, 'work', item.id, { ...entry, body: null, resultId })
  await vault.transaction('rw', vault.outbox, vault.blobs, async () => {
    await replaceRow(item.seq, { state: 'sent', sentAt: Date.now(), sealed })
    await vault.blobs.delete(item.id)
  })
  await changed(item.personId)
}

/** With what goes with it. */
export async function discardItem({ personId, id }: Pick<Item, 'personId' | 'id'>): Promise<void> {
  await vault.transaction('rw', vault.outbox, vault.blobs, async () => {
    const gone = await vault.outbox.filter((row) => row.personId === personId && (row.id === id || row.after === id)).toArray()
    await vault.outbox.bulkDelete(gone.map((row) => row.seq))
    await vault.blobs.bulkDelete(gone.map((row) => row.id))
  })
  await changed(personId)
}

/** What arrived yesterday needs no proof any more, unless something that goes with it still waits. */
export async function sweepArrived(personId: string): Promise<void> {
  const { outbox } = vault
  const rows = await outbox.where({ personId }).toArray()
  const needed = new Set(rows.filter((row) => row.state !== 'sent').map((row) => row.after))
  const old = rows.filter((row) => row.sentAt !== undefined && Math.abs(Date.now() - row.sentAt) > SENT_SHOWN_MS && !needed.has(row.id))
  await outbox.bulkDelete(old.map((row) => row.seq))
  // Whoever asks reads the rest herself: telling her would make her ask again.
  await count(personId)
}
