import { Dexie, type EntityTable } from 'dexie'

export type DraftRow = { id: string; personId: string; content: unknown; savedAt: string }

// Encrypting the content (security D14) takes this table's place later; nothing outside this folder sees the rows.
class DraftDatabase extends Dexie {
  drafts!: EntityTable<DraftRow, 'id'>

  constructor() {
    super('xiaolian')
    this.version(1).stores({ drafts: 'id, personId' })
  }
}

export const database = new DraftDatabase()
