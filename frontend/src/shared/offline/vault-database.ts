import { Dexie, type EntityTable } from 'dexie'

/** What lies on the phone: ciphertext and its nonce. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }
export type KeyRow = { id: string; personId: string; key: CryptoKey }
export type DraftRow = { id: string; personId: string; sealed: Sealed; savedAt: string }
export type KeptRow = { id: string; personId: string; sealed: Sealed; at: number }
export type ItemState = 'waiting' | 'refused' | 'sent'
export type ItemRow = {
  /** In the order in which they were finished, whatever the phone's clock says. */
  seq: number
  id: string
  personId: string
  kind: string
  state: ItemState
  /** The item that must have arrived first. */
  after: string | undefined
  tries: number
  nextAt: number
  createdAt: number
  sentAt: number | undefined
  sealed: Sealed
}
export type BlobRow = { id: string; personId: string; sealed: Sealed }

// Nothing outside this folder sees the rows. Beside ciphertext there are random ids, times and states, nothing of a person.
class VaultDatabase extends Dexie {
  keys!: EntityTable<KeyRow, 'id'>
  drafts!: EntityTable<DraftRow, 'id'>
  kept!: EntityTable<KeptRow, 'id'>
  outbox!: EntityTable<ItemRow, 'seq'>
  blobs!: EntityTable<BlobRow, 'id'>

  constructor() {
    super('xiaolian')
    this.version(1).stores({ drafts: 'id, personId' })
    // Drafts of the first form of this store lay open on the phone.
    this.version(2).stores({ keys: 'id, personId', kept: 'id, personId', outbox: '++seq, &id, personId', blobs: 'id, personId' })
      .upgrade((change) => change.table('drafts').clear())
  }
}

export const database = new VaultDatabase()
