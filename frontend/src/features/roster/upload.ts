import { appendRosterImport, createRosterImport } from '@/api/gen/sdk.gen'
import type { ChildSource, RosterKind } from '@/api/gen/types.gen'

const PIECE = 512 * 1024

export type Sending = { file: File; kind: RosterKind; source: ChildSource | null; regionCode: string | null }

/** Sends the file in pieces, each tried again by itself when the network breaks; gives the import's id. */
export async function sendRoster({ file, kind, source, regionCode }: Sending, onProgress: (share: number) => void): Promise<string> {
  const { data: roster } = await createRosterImport({ body: { fileName: file.name, size: file.size, kind, source, regionCode, schoolId: null, className: null } })
  for (let at = 0; at < file.size; at += PIECE) {
    const piece = file.slice(at, at + PIECE)
    await appendRosterImport({ path: { id: roster.id }, headers: { 'Upload-Offset': at }, body: piece })
    onProgress(Math.min(1, (at + PIECE) / file.size))
  }
  return roster.id
}
