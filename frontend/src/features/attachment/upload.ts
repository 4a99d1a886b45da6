// Sends a file piece by piece. What has come stays with the server for a day, so a broken connection costs one piece.
import { appendAttachmentUpload, cancelAttachmentUpload, completeAttachmentUpload, createAttachmentUpload, getAttachmentUpload } from '@/api/gen/sdk.gen'
import type { AttachmentKind, AttachmentResponse, AttachmentSubject } from '@/api/gen/types.gen'
import { toApiError } from '@/api/problem'

export type Chosen = { subjectKind: AttachmentSubject; subjectId: string; kind: AttachmentKind; file: File; takenOn: string | null }
/** An upload that has begun; kept by the page to go on with after a failure. */
export type Begun = { id: string; maxPieceBytes: number }
type Progress = (sentBytes: number) => void

const RETRY_WAITS_MS = [1000, 3000, 8000]
const WRONG_PLACE = 'attachment.offset-wrong'
const wait = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms) })

export async function begin({ subjectKind, subjectId, kind, file, takenOn }: Chosen): Promise<Begun> {
  const { data } = await createAttachmentUpload({ body: { subjectKind, subjectId, kind, fileName: file.name, sizeBytes: file.size, takenOn } })
  return { id: data.id, maxPieceBytes: data.maxPieceBytes }
}

/**
 * Sends what is missing and takes the file in. Throws when the network stays away; calling again goes on.
 *
 * @param key under which the server knows a repeated taking-in, when it is tried again after the page was closed
 */
export async function finish(upload: Begun, file: File, onProgress: Progress, waits: readonly number[] = RETRY_WAITS_MS, key?: string): Promise<AttachmentResponse> {
  let sent = await received(upload, waits)
  onProgress(sent)
  while (sent < file.size) {
    const piece = file.slice(sent, sent + upload.maxPieceBytes)
    sent = await patiently(waits, () => append(upload, sent, piece))
    onProgress(sent)
  }
  const { data } = await completeAttachmentUpload({ path: { id: upload.id }, headers: key === undefined ? undefined : { 'Idempotency-Key': key } })
  return data
}

/** What cannot be taken in need not lie there for a day. */
export async function forget(upload: Begun): Promise<void> {
  await cancelAttachmentUpload({ path: { id: upload.id } })
}

const received = (upload: Begun, waits: readonly number[]) => patiently(waits, async () => (await getAttachmentUpload({ path: { id: upload.id } })).data.receivedBytes)

async function append(upload: Begun, offset: number, piece: Blob): Promise<number> {
  try {
    return (await appendAttachmentUpload({ path: { id: upload.id }, headers: { 'Upload-Offset': offset }, body: piece })).data.receivedBytes
  } catch (error) {
    // The piece had come, its answer had not.
    if (toApiError(error).code === WRONG_PLACE) return (await getAttachmentUpload({ path: { id: upload.id } })).data.receivedBytes
    throw error
  }
}

async function patiently<Result>(waits: readonly number[], work: () => Promise<Result>): Promise<Result> {
  for (const pause of waits) {
    try {
      return await work()
    } catch (error) {
      const { status } = toApiError(error)
      if (status !== 0 && status < 500) throw error
      await wait(pause)
    }
  }
  return work()
}
