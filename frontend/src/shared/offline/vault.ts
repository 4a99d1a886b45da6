// What is kept on this device is sealed with AES-GCM under a key that no script can read out and that dies with the
// log-out. Two keys for each person: `work` seals what she has written and the server has not, `pack` what the server told
// her; the second goes as soon as the server no longer knows the session, the first must outlive an expired one. Without
// WebCrypto (a page that came over plain http) nothing is kept at all.
import { writePreference } from '@/shared/lib/preferences'
import { database as vault, type Sealed } from './vault-database'

export type Purpose = 'work' | 'pack'

const ALGORITHM = 'AES-GCM'
const NONCE_BYTES = 12

async function keyOf(personId: string, purpose: Purpose): Promise<CryptoKey | undefined> {
  return (await vault.keys.get(`${personId}|${purpose}`))?.key
}

async function makeKey(personId: string, purpose: Purpose): Promise<CryptoKey> {
  // Tells the first page that there is something to open or to wipe; nothing about whom.
  writePreference('vault', '1')
  const fresh = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt'])
  const { keys } = vault
  const id = `${personId}|${purpose}`
  // Another tab may have made one meanwhile: whichever is stored first is the key.
  return keys.db.transaction('rw', keys, async () => {
    const known = await keys.get(id)
    if (known !== undefined) return known.key
    await keys.add({ id, personId, key: fresh })
    return fresh
  })
}

/** Bound to its place: a ciphertext moved to another row or person does not open. */
const bound = (personId: string, purpose: Purpose, place: string) => new TextEncoder().encode(`${personId}|${purpose}|${place}`)

export async function sealBytes(personId: string, purpose: Purpose, place: string, content: BufferSource): Promise<Sealed> {
  const key = await keyOf(personId, purpose) ?? await makeKey(personId, purpose)
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  return { iv, data: await crypto.subtle.encrypt({ name: ALGORITHM, iv, additionalData: bound(personId, purpose, place) }, key, content) }
}

/** Undefined when the key is gone: what it sealed is as good as deleted. */
export async function openBytes(personId: string, purpose: Purpose, place: string, sealed: Sealed): Promise<ArrayBuffer | undefined> {
  const key = await keyOf(personId, purpose)
  if (key === undefined) return undefined
  return crypto.subtle.decrypt({ name: ALGORITHM, iv: sealed.iv, additionalData: bound(personId, purpose, place) }, key, sealed.data).catch(() => undefined)
}

export async function seal(personId: string, purpose: Purpose, place: string, content: unknown): Promise<Sealed> {
  return sealBytes(personId, purpose, place, new TextEncoder().encode(JSON.stringify(content)))
}

export async function unseal(personId: string, purpose: Purpose, place: string, sealed: Sealed): Promise<unknown> {
  const bytes = await openBytes(personId, purpose, place, sealed)
  return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes))
}

/** The log-out: keys first, so that a device that dies in between has nothing that opens. */
export async function forgetPerson(personId: string): Promise<void> {
  await vault.keys.where({ personId }).delete()
  await Promise.all([vault.drafts, vault.kept, vault.outbox, vault.blobs].map((table) => table.where({ personId }).delete()))
}

/** The server no longer knows the session, or somebody else sits here now: what it told goes, what was written stays sealed. */
export async function forgetPacks(): Promise<void> {
  await vault.keys.filter(({ id }) => id.endsWith('|pack')).delete()
  await vault.kept.clear()
}
