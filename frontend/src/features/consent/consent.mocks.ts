// Answers of the interface for page tests; the types are the contract's.
import { http, HttpResponse } from 'msw'
import type { ChildWishesResponse, ConsentResponse, ConsentRow, ConsentsResponse, ConsentState, ProcessingPurposeResponse } from '@/api/gen/types.gen'

export const CHILD_ID = '0190c0de-0000-7000-8000-00000000c001'
export const CONSENT_ID = '0190c0de-0000-7000-8000-00000000e001'

export function purposeOf(code: string, nameZh: string, change: Partial<ProcessingPurposeResponse> = {}): ProcessingPurposeResponse {
  return {
    id: `0190c0de-0000-7000-8000-0000000${code.length.toString().padStart(5, '0')}`, code, regionCode: null, nameZh, nameEn: code, textZh: `${nameZh}的说明`, textEn: `What ${code} is`, controller: '民政局',
    legalBasis: 'CONSENT', textVersion: 1, active: true, editable: false, version: 0, ...change,
  }
}

export const PHOTO = purposeOf('PHOTO', '拍摄和保存照片')
const PUBLICITY = purposeOf('PUBLICITY', '宣传报道')
const FILE = purposeOf('CARE_FILE_', '建立关爱档案', { legalBasis: 'STATUTORY_DUTY' })

export function recordOf(change: Partial<ConsentResponse> = {}): ConsentResponse {
  return {
    id: CONSENT_ID, guardianId: null, signerName: '刘桂芳', relation: 'CARER', identityCheck: 'KNOWN_TO_STAFF', way: 'PAPER', witnessName: null, givenOn: '2026-10-01', childAgreed: null, awaitsParent: true, confirmedOn: null,
    confirmedBy: null, attachmentId: null, purposes: [{ purposeId: PHOTO.id, code: 'PHOTO', textVersion: 1, granted: true, withdrawnOn: null, withdrawReason: null }],
    recordedBy: { id: '0190c0de-0000-7000-8000-000000000001', name: '李梅' }, version: 0, ...change,
  }
}

export function consentsOf(photo: ConsentState, records: ConsentResponse[] = [], change: Partial<ConsentsResponse> = {}): ConsentsResponse {
  return {
    standing: [{ purpose: FILE, state: 'NOT_NEEDED' }, { purpose: PHOTO, state: photo }, { purpose: PUBLICITY, state: 'MISSING' }], records, childMustAgree: false, writable: true, ...change,
  }
}

export const noWishes: ChildWishesResponse = { items: [], changesWithoutWish: ['2026-09-01'], writable: true }

export const consentHandlers = (consents: ConsentsResponse, wishes: ChildWishesResponse = noWishes) => [
  http.get('*/api/v1/children/:id/consents', () => HttpResponse.json(consents)),
  http.get('*/api/v1/children/:id/wishes', () => HttpResponse.json(wishes)),
]

export const rowOf = (): ConsentRow => ({
  id: CONSENT_ID, childId: CHILD_ID, childName: '王小雨', region: { code: '420583100201', name: '董家湾村', fullName: '湖北省宜昌市枝江市七星台镇董家湾村' }, signerName: '刘桂芳', relation: 'CARER',
  givenOn: '2026-10-01', purposeCodes: ['PHOTO'], version: 0,
})
