// Answers of the interface for page tests; the types are the contract's.
import { http, HttpResponse } from 'msw'
import type { AttachmentResponse, AttachmentsResponse, AttachmentUploadResponse } from '@/api/gen/types.gen'

export const CHILD_ID = '0190c0de-0000-7000-8000-00000000c001'
export const UPLOAD_ID = '0190c0de-0000-7000-8000-00000000d001'

export function attachmentOf(change: Partial<AttachmentResponse> = {}): AttachmentResponse {
  return {
    id: '0190c0de-0000-7000-8000-00000000d101', subjectKind: 'CHILD', subjectId: CHILD_ID, kind: 'CONSENT_FORM', title: '同意书 2026', contentType: 'image/jpeg', sizeBytes: 182_000, width: 1500,
    height: 2000, takenOn: '2026-09-01', thumbnail: true, uploadedBy: { id: '0190c0de-0000-7000-8000-000000000001', name: '李梅' }, createdAt: '2026-09-02T02:00:00Z', removable: true, version: 0, ...change,
  }
}

export function uploadOf(receivedBytes: number, sizeBytes: number): AttachmentUploadResponse {
  return { id: UPLOAD_ID, subjectKind: 'CHILD', subjectId: CHILD_ID, kind: 'MEDICAL', sizeBytes, receivedBytes, maxPieceBytes: 4, expiresAt: '2026-11-24T06:32:00Z' }
}

const answerOf = (items: AttachmentResponse[], writable: boolean): AttachmentsResponse => ({ items, writable, withheld: false, shownKinds: ['CONSENT_FORM', 'PHOTO'] })

export const withheldPhotos = () => http.get('*/api/v1/attachments', () => HttpResponse.json({ ...answerOf([], false), withheld: true }))

export const attachmentHandlers = (items: AttachmentResponse[] = [], writable = true) => [
  http.get('*/api/v1/attachments', () => HttpResponse.json(answerOf(items, writable))),
  http.get('*/api/v1/attachments/:id/thumbnail', () => new HttpResponse(new Uint8Array([0xFF, 0xD8]), { headers: { 'Content-Type': 'image/jpeg' } })),
]
