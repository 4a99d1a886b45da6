// A photo out of the outbox: announced, sent in pieces, taken in. Whatever of it was already done is known to the server by
// the item's keys, so that it is done once however often it is tried.
import { completeAttachmentUpload, createAttachmentUpload } from '@/api/gen/sdk.gen'
import { isNumber, isShape, isText } from '@/api/guards'
import { toApiError } from '@/api/problem'
import { changeItem, readContent, type Item } from '@/shared/offline/outbox'
import { finish, type Begun } from './upload'

const isBegun = isShape({ id: isText, maxPieceBytes: isNumber, round: isNumber })
const isWanted = isShape({ takenOn: isText })
const GONE = 404

async function begin(item: Item, visitId: string, size: number, round: number): Promise<Begun & { round: number }> {
  const takenOn = isWanted(item.entry.values) ? item.entry.values.takenOn : null
  const { data } = await createAttachmentUpload({
    headers: { 'Idempotency-Key': `${item.entry.key}-${round}` },
    body: { subjectKind: 'HOME_VISIT', subjectId: visitId, kind: 'PHOTO', fileName: `${item.entry.title}.jpg`, sizeBytes: size, takenOn },
  })
  const begun = { id: data.id, maxPieceBytes: data.maxPieceBytes, round }
  await changeItem(item, { entry: { progress: begun } })
  item.entry.progress = begun
  return begun
}

const completionKey = (item: Item, begun: { round: number }) => `${item.entry.key}-${begun.round}-in`

export async function sendPhoto(item: Item, visitId: string | undefined): Promise<string | undefined> {
  const content = await readContent(item)
  // Its key is gone, and with it the picture.
  if (content === undefined || visitId === undefined) return undefined
  const file = new File([content], `${item.entry.title}.jpg`, { type: 'image/jpeg' })
  const known = isBegun(item.entry.progress) ? item.entry.progress : undefined
  const upload = known ?? await begin(item, visitId, file.size, 1)
  try {
    return (await finish(upload, file, () => undefined, [], completionKey(item, upload))).id
  } catch (error) {
    if (toApiError(error).status !== GONE || known === undefined) throw error
  }
  // Begun in an earlier try and no longer known: taken in without its answer having come, or kept too long.
  try {
    await completeAttachmentUpload({ path: { id: upload.id }, headers: { 'Idempotency-Key': completionKey(item, upload) } })
    return undefined
  } catch (error) {
    if (toApiError(error).status !== GONE) throw error
  }
  const anew = await begin(item, visitId, file.size, upload.round + 1)
  return (await finish(anew, file, () => undefined, [], completionKey(item, anew))).id
}
