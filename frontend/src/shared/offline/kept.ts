// What the server told, for where there is no network. Forgotten with the log-out, when the server no longer knows the
// session, and two weeks after the last word from it.
import { forgetPacks, seal, unseal } from './vault'
import { database as vault } from './vault-database'

const KEEP_MS = 14 * 86_400_000

export type Kept = { content: unknown; at: number }

const idOf = (personId: string, name: string) => `${personId}|${name}`

export async function keep(personId: string, name: string, content: unknown): Promise<void> {
  const id = idOf(personId, name)
  const sealed = await seal(personId, 'pack', id, content)
  await vault.kept.put({ id, personId, sealed, at: Date.now() })
}

export async function readKept(personId: string, name: string): Promise<Kept | undefined> {
  const id = idOf(personId, name)
  const { kept } = vault
  const newest = await kept.toArray().then((rows) => Math.max(0, ...rows.map((row) => row.at)))
  if (newest > 0 && Date.now() - newest > KEEP_MS) await forgetPacks()
  const row = await kept.get(id)
  const content = row === undefined ? undefined : await unseal(personId, 'pack', id, row.sealed)
  return row === undefined || content === undefined ? undefined : { content, at: row.at }
}

/** Unchanged, says the server: the two weeks begin anew. */
export async function keptIsCurrent(personId: string, name: string): Promise<void> {
  const row = await vault.kept.get(idOf(personId, name))
  if (row !== undefined) await vault.kept.put({ ...row, at: Date.now() })
}
