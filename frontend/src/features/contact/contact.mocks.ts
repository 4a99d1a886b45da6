import type { ContactResponse, ContactRow, NetworkResponse } from '@/api/gen/types.gen'
import { CHILD_ID } from '@/test/child.mocks'

export const PHONE_ID = '0190c0de-0000-7000-8000-0000000000f1'
export const NETWORK: NetworkResponse = { people: [
  { kind: 'NEIGHBOUR', id: '0190c0de-0000-7000-8000-0000000000b9', name: '刘婶', detail: '住隔壁', version: 1, phones: [{ id: PHONE_ID, phone: '13900000003', ownerNote: null, dead: false, masked: false, lastReachedOn: null }] },
] }
export const CONTACT_ID = '0190c0de-0000-7000-8000-00000000aa02'
const organization = { id: '0190c0de-0000-7000-8000-0000000000a1', name: '枝江广电台' }
const recordedBy = { id: '0190c0de-0000-7000-8000-000000000001', name: '李梅' }

export function contactOf(change: Partial<ContactResponse> = {}): ContactResponse {
  return {
    id: CONTACT_ID, organization, recordedBy, children: [{ childId: CHILD_ID, childName: '王小雨' }], otherChildrenCount: 0, occurredOn: '2026-11-20', channel: 'PHONE', counterpart: 'CARER', kind: 'CARER_TALK',
    outcome: 'REACHED', summary: '奶奶腰好些了', livingNote: null, healthNote: null, thoughtNote: null, talkThemes: ['SELF_STUDY'], followUp: '月底再问', nextContactOn: null,
    campaignId: '0190c0de-0000-7000-8000-0000000000ca', phoneId: null, lateEntry: false, byParent: false, cancelledOn: null, cancelReason: null, correctable: true, replaceable: false, correctsId: null, correctedById: null, createdAt: '2026-11-20T08:00:00Z', version: 2, ...change,
  }
}

export function contactRowOf(change: Partial<ContactRow> = {}): ContactRow {
  return {
    id: CONTACT_ID, occurredOn: '2026-11-20', channel: 'PHONE', counterpart: 'CARER', kind: 'CARER_TALK', outcome: 'REACHED', recordedBy, organization, childNames: ['王小雨'], otherChildrenCount: 0,
    lateEntry: false, byParent: false, cancelled: false, nextContactOn: null, version: 2, ...change,
  }
}
