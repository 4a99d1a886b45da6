import { http, HttpResponse } from 'msw'
import type { HomeVisitResponse, HomeVisitRow } from '@/api/gen/types.gen'
import { CHILD_ID, childOf, pageOf, rowOf } from '@/test/child.mocks'

export const VISIT_ID = '0190c0de-0000-7000-8000-00000000aa01'

export function visitOf(change: Partial<HomeVisitResponse> = {}): HomeVisitResponse {
  return {
    id: VISIT_ID, number: '420583-2026-0001', organization: { id: '0190c0de-0000-7000-8000-0000000000a1', name: '枝江广电台' }, recordedBy: { id: '0190c0de-0000-7000-8000-000000000001', name: '李梅' },
    visitors: [], children: [{ childId: CHILD_ID, childName: '王小雨', sawChild: true }], otherChildrenCount: 0, occurredOn: '2026-11-20', occurredAtTime: '15:30', method: 'HOME', planned: false,
    purpose: 'ROUTINE', companions: null, personsMet: ['CHILD', 'TEACHER'], carerAsRegistered: true, careDuty: 'GOOD', observations: [{ dimension: 'LEARNING', state: 'WATCH', note: '数学吃力', aspects: ['MARKS'] }],
    talkThemes: ['SELF_STUDY'], summary: '在家写作业', needs: [{ domain: 'LEARNING', urgency: 'HIGH', text: '要一盏台灯' }], gifts: [{ item: '书包', quantity: 1 }], helpGiven: null, followUp: '下周问老师', nextVisitOn: null, urgentAttention: false, levelSuggestion: null,
    campaignId: null, lateEntry: false, attempt: false, cancelledOn: null, cancelReason: null, correctable: true, replaceable: false, correctsId: null, correctedById: null, createdAt: '2026-11-20T08:00:00Z', version: 2, ...change,
  }
}

export function visitRowOf(change: Partial<HomeVisitRow> = {}): HomeVisitRow {
  return {
    id: VISIT_ID, number: '420583-2026-0001', occurredOn: '2026-11-20', method: 'HOME', purpose: 'ROUTINE', recordedBy: { id: '0190c0de-0000-7000-8000-000000000001', name: '李梅' },
    organization: { id: '0190c0de-0000-7000-8000-0000000000a1', name: '枝江广电台' }, childNames: ['王小雨'], otherChildrenCount: 0, attempt: false, lateEntry: false, cancelled: false, nextVisitOn: null, version: 2, ...change,
  }
}

/** A visit that nobody has corrected. */
export const neverCorrected = http.get('*/api/v1/home-visits/:id/history', () => HttpResponse.json({ items: [] }))

/** What the form of a new record asks for, of whichever child. */
export const recordHandlers = [
  http.get('*/api/v1/children', () => HttpResponse.json(pageOf([rowOf(), rowOf({ id: '0190c0de-0000-7000-8000-00000000c002', name: '王小军' })]))),
  http.get('*/api/v1/children/:id', ({ params }) => HttpResponse.json(childOf(params.id === CHILD_ID ? {} : { id: String(params.id), name: '王小军' }))),
  http.get('*/api/v1/children/:id/last-record', () => HttpResponse.json({
    visit: { id: VISIT_ID, occurredOn: '2026-10-02', actorName: '李梅', summary: '上次在补数学', followUp: '带练习册', nextOn: null }, contact: { id: VISIT_ID, occurredOn: '2026-10-05', actorName: '李梅', summary: '奶奶腰疼', followUp: null, nextOn: null },
  })),
  http.get('*/api/v1/worklist', () => HttpResponse.json({ asOf: '2026-11-23', items: [], counts: { overdue: 0, due: 0, dueSoon: 0, done: 0 } })),
]
