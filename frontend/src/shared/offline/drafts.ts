// Unfinished forms, kept per person and record. The vault is loaded with the first draft, not with the first page.
import { now } from '@/shared/format/clock'

export type Draft = { content: unknown; savedAt: string }

const openVault = async () => ({ ...await import('./vault'), ...await import('./vault-database') })
const idOf = (personId: string, key: string) => `${personId}|${key}`

export async function readDraft(personId: string, key: string): Promise<Draft | undefined> {
  const id = idOf(personId, key)
  const { database, unseal } = await openVault()
  const row = await database.drafts.get(id)
  const content = row === undefined ? undefined : await unseal(personId, 'work', id, row.sealed)
  return row === undefined || content === undefined ? undefined : { content, savedAt: row.savedAt }
}

// Sealing takes a moment: without turns a draft written last would lie there after it was thrown away.
const turns = new Map<string, Promise<unknown>>()

async function inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(id) ?? Promise.resolve()).then(work, work)
  const settled = turn.catch(() => undefined)
  turns.set(id, settled)
  void settled.then(() => { if (turns.get(id) === settled) turns.delete(id) })
  return turn
}

export async function writeDraft(personId: string, key: string, content: unknown): Promise<string> {
  const id = idOf(personId, key)
  const savedAt = now().toISOString()
  return inTurn(id, async () => {
    const { database, seal } = await openVault()
    const sealed = await seal(personId, 'work', id, content)
    await database.drafts.put({ id, personId, sealed, savedAt })
    return savedAt
  })
}

export async function deleteDraft(personId: string, key: string): Promise<void> {
  const id = idOf(personId, key)
  await inTurn(id, async () => (await openVault()).database.drafts.delete(id))
}

export async function wipeDrafts(): Promise<void> {
  await Promise.all(turns.values())
  await (await openVault()).database.drafts.clear()
}
