// Unfinished forms, kept per person and record. Dexie is loaded with the first draft, not with the first page.
import { now } from '@/shared/format/clock'

export type Draft = { content: unknown; savedAt: string }

const load = async () => (await import('./draft-database')).database
const idOf = (personId: string, key: string) => `${personId}|${key}`

export async function readDraft(personId: string, key: string): Promise<Draft | undefined> {
  const row = await (await load()).drafts.get(idOf(personId, key))
  return row === undefined ? undefined : { content: row.content, savedAt: row.savedAt }
}

export async function writeDraft(personId: string, key: string, content: unknown): Promise<string> {
  const savedAt = now().toISOString()
  await (await load()).drafts.put({ id: idOf(personId, key), personId, content, savedAt })
  return savedAt
}

export async function deleteDraft(personId: string, key: string): Promise<void> {
  await (await load()).drafts.delete(idOf(personId, key))
}

export async function wipeDrafts(): Promise<void> {
  await (await load()).drafts.clear()
}
