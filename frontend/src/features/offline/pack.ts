// The person's own children, kept on her phone for where there is no network.
import { isFlag, isListOf, isMaybe, isNumber, isShape, isText, type Guard } from '@/api/guards'
import { send } from '@/api/runtime'
import { keep, keptIsCurrent, readKept } from '@/shared/offline/kept'

const isLast = isMaybe(isShape({ id: isText, occurredOn: isText, actorName: isMaybe(isText), summary: isMaybe(isText), followUp: isMaybe(isText), nextOn: isMaybe(isText) }))
const isChild = isShape({
  id: isText, name: isText, ageYears: isNumber, regionName: isMaybe(isText), schoolName: isMaybe(isText), carerName: isMaybe(isText), photoAllowed: isFlag,
  lastVisit: isLast, lastContact: isLast,
})
const isPack = isShape({ asOf: isText, keepDays: isNumber, total: isNumber, children: isListOf(isChild) })
const isKeptPack = isShape({ tag: isText, pack: isPack })

type Guarded<G> = G extends Guard<infer T> ? T : never
export type Pack = Guarded<typeof isPack>
export type PackChild = Guarded<typeof isChild>

const NAME = 'pack'

async function readTagged(personId: string): Promise<{ tag: string; pack: Pack; at: number } | undefined> {
  const kept = await readKept(personId, NAME)
  return isKeptPack(kept?.content) && kept !== undefined ? { ...kept.content, at: kept.at } : undefined
}

export async function readPack(personId: string): Promise<(Pack & { at: number }) | undefined> {
  const kept = await readTagged(personId)
  return kept === undefined ? undefined : { ...kept.pack, at: kept.at }
}

/** Asks the server; when nothing has changed, only the two weeks begin anew. */
export async function fetchPack(personId: string): Promise<void> {
  const kept = await readTagged(personId).catch(() => undefined)
  const headers: Record<string, string> = kept === undefined ? {} : { 'If-None-Match': kept.tag }
  const response = await send(new Request(new URL('/api/v1/offline-pack', window.location.origin), { headers, cache: 'no-store' }))
  if (response.status === 304) return keptIsCurrent(personId, NAME)
  const pack: unknown = await response.json()
  if (isPack(pack)) await keep(personId, NAME, { tag: response.headers.get('ETag') ?? '', pack })
}

/** What she owes today, as the page itself keeps it: without network it is there although she never opened the page. */
export async function fetchToday(personId: string): Promise<void> {
  const response = await send(new Request(new URL('/api/v1/worklist', window.location.origin), { cache: 'no-store' }))
  await keep(personId, 'today.2', await response.json())
}
