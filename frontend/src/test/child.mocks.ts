// Answers of the interface for page tests; the types are the contract's.
import { http, HttpResponse } from 'msw'
import type { ChildResponse, ChildRow, FamilyResponse, GuardianResponse, NetworkResponse, PairingRow } from '@/api/gen/types.gen'
import { datedHandlers } from './dated.mocks'

export const CHILD_ID = '0190c0de-0000-7000-8000-00000000c001'
export const OTHER_ID = '0190c0de-0000-7000-8000-00000000c002'
export const GRANDMA_ID = '0190c0de-0000-7000-8000-00000000f001'
export const VILLAGE = '420583100201'
const region = { code: VILLAGE, name: '董家湾村', fullName: '湖北省宜昌市枝江市七星台镇董家湾村' }

export function childOf(change: Partial<ChildResponse> = {}): ChildResponse {
  return {
    id: CHILD_ID, archiveNumber: '42058310020120260001', name: '王小雨', formerName: null, gender: 'FEMALE', ethnicityCode: '01', birthDate: '2016-06-01', ageYears: 10,
    idNumberMasked: '429999************', noIdReason: null, householdRegistered: true, householdType: 'RURAL', householdPlace: '七星台镇', region, address: '三组 12 号', ownPhone: null,
    healthStatus: 'HEALTHY', healthNote: null, schoolingStage: 'PRIMARY', school: null, schoolName: '七星台小学', gradeCode: 'P4', gradeLabel: '四年级', className: '四（1）班',
    teacherName: '李梅', teacherPhone: '13900000009', boarding: false, interests: ['画画'], careType: 'PATERNAL_GRANDPARENTS', carerName: '刘桂芳', riskLevel: 'MEDIUM',
    riskLevelOn: '2026-09-01', riskLevels: [{ riskLevel: 'LOW', from: '2026-03-01', to: '2026-08-31' }, { riskLevel: 'MEDIUM', from: '2026-09-01', to: null }], status: 'ACTIVE', enteredOn: '2026-03-01', closedOn: null, closeReason: null, mergedInto: null, source: 'VILLAGE', collectedBy: '张主任', collectedOn: '2026-03-01',
    confirmedBy: '刘桂芳', lastConfirmedOn: '2026-09-01', complete: false, missing: ['father.phone'], contactsComplete: false, hiddenFields: [], warnings: [], createdAt: '2026-03-01T02:00:00Z',
    updatedAt: '2026-03-01T02:00:00Z', version: 3, ...change,
  }
}

export function rowOf(change: Partial<ChildRow> = {}): ChildRow {
  return {
    id: CHILD_ID, archiveNumber: '42058310020120260001', name: '王小雨', gender: 'FEMALE', ageYears: 10, birthDate: '2016-06-01', region, schoolName: '七星台小学', gradeCode: 'P4',
    gradeLabel: '四年级', className: '四（1）班', careType: 'PATERNAL_GRANDPARENTS', carerName: '刘桂芳', riskLevel: 'MEDIUM', status: 'ACTIVE', complete: false, missingCount: 1,
    contactsComplete: false, contactsMissing: ['father.phone'], helperNames: [], hiddenFields: [], version: 3, ...change,
  }
}

const grandma = { id: GRANDMA_ID, name: '刘桂芳', phones: [
  { phone: '13800000001', kind: 'OWN' as const, ownerNote: null, dead: false, lastReachedOn: '2026-10-01' },
  { phone: '13800000002', kind: 'NEIGHBOUR' as const, ownerNote: '隔壁张婶', dead: true, lastReachedOn: null },
], wechat: 'guifang-58' }

export function familyOf(change: Partial<FamilyResponse> = {}): FamilyResponse {
  return {
    parents: [{ id: '0190c0de-0000-7000-8000-00000000a001', parent: 'FATHER', guardian: { id: '0190c0de-0000-7000-8000-00000000f002', name: '王建国', phones: [], wechat: null }, presence: 'AWAY_WORKING',
      awaySince: '2025-02-20', workPlace: '广东省深圳市', employer: null, occupation: '电工', ableToCare: true, unableReason: null, comesHome: 'HALF_YEARLY', validFrom: '2026-03-01', validTo: null, version: 1 }],
    care: [
      { id: '0190c0de-0000-7000-8000-00000000b001', carer: grandma, careType: 'PATERNAL_GRANDPARENTS', relationCode: '62', entrusted: true, assessment: 'GOOD', disqualificationChecked: true, livesAlone: false, leftUnattended: false, childrenCaredFor: 2, validFrom: '2026-03-01', validTo: null, version: 2 },
      { id: '0190c0de-0000-7000-8000-00000000b002', carer: null, careType: 'NOBODY', relationCode: null, entrusted: false, assessment: null, disqualificationChecked: false, livesAlone: false, leftUnattended: false, childrenCaredFor: 0, validFrom: '2026-02-01', validTo: '2026-02-28', version: 1 },
    ],
    contacts: [], grandparents: [], siblings: [], ...change,
  }
}

export function guardianOf(change: Partial<GuardianResponse> = {}): GuardianResponse {
  return {
    id: GRANDMA_ID, name: '刘桂芳', gender: 'FEMALE', birthDate: null, idNumberMasked: null, education: 'PRIMARY', healthStatus: 'HEALTHY', occupation: null, address: null, wechat: null, regionCode: VILLAGE,
    phones: grandma.phones, children: [{ childId: CHILD_ID, childName: '王小雨', role: 'CARER' }], hiddenFields: [], version: 5, ...change,
  }
}

export const network: NetworkResponse = { people: [
  { kind: 'CARER', id: GRANDMA_ID, name: '刘桂芳', detail: '62', phones: [{ id: '0190c0de-0000-7000-8000-0000000000f1', phone: '13800000001', ownerNote: null, dead: false, masked: false, lastReachedOn: '2026-10-01' }], version: 5 },
  { kind: 'FATHER', id: null, name: '王建国', detail: '广东省深圳市', phones: [], version: 1 },
  { kind: 'TEACHER', id: null, name: '李梅', detail: '七星台小学', phones: [{ id: null, phone: '139****0009', ownerNote: null, dead: false, masked: true, lastReachedOn: null }], version: null },
] }

export function pairingOf(change: Partial<PairingRow> = {}): PairingRow {
  return {
    id: '0190c0de-0000-7000-8000-00000000d001', child: { id: CHILD_ID, name: '王小雨', regionCode: VILLAGE, regionName: '董家湾村' }, helper: { id: '0190c0de-0000-7000-8000-00000000e001', name: '周敏' },
    organization: { id: '0190c0de-0000-7000-8000-0000000000a1', name: '枝江广电台' }, kind: 'CADRE', domains: ['LIFE', 'STUDY'], startsOn: '2026-03-10', endsOn: null, endReason: null, endNote: null, campaignId: null, recordsFrom: null, showsConfidential: false, active: true, version: 1, ...change,
  }
}

export const pageOf = <Item>(items: Item[], nextCursor: string | null = null) => ({ items, nextCursor, total: items.length, totalIsLowerBound: false })

/** Everything a child's page asks for. */
export function childPageHandlers(child: ChildResponse = childOf(), family: FamilyResponse = familyOf()) {
  return [
    http.get('*/api/v1/children/:id', () => HttpResponse.json(child)),
    http.get('*/api/v1/children/:id/network', () => HttpResponse.json(network)),
    http.get('*/api/v1/children/:id/parent-links', () => HttpResponse.json({ items: [], writable: false })),
    http.get('*/api/v1/children/:id/family', () => HttpResponse.json(family)),
    http.get('*/api/v1/children/:id/timeline', ({ request }) => HttpResponse.json(pageOf(new URL(request.url).searchParams.get('kind') === 'CARE' ? [] : [
      { kind: 'HOME_VISIT', id: '0190c0de-0000-7000-8000-00000000aa01', occurredOn: '2026-10-02', code: 'ROUTINE', actorName: '周敏', summary: '在家写作业', counts: true, lateEntry: false },
      { kind: 'CONTACT', id: '0190c0de-0000-7000-8000-00000000aa02', occurredOn: '2026-09-20', code: 'CARER_TALK', actorName: '周敏', summary: null, counts: false, lateEntry: true },
    ]))),
    http.get('*/api/v1/home-comings', () => HttpResponse.json(pageOf([]))),
    http.get('*/api/v1/pairings', () => HttpResponse.json(pageOf([pairingOf()]))),
    http.get('*/api/v1/guardians', () => HttpResponse.json(pageOf([]))),
    http.get('*/api/v1/guardians/:id', () => HttpResponse.json(guardianOf())),
    ...datedHandlers,
    ...placeHandlers,
  ]
}

export const placeHandlers = [
  http.get('*/api/v1/regions', () => HttpResponse.json(pageOf([{ ...region, level: 'VILLAGE', parentCode: '420583100', codeSource: 'OFFICIAL', validFrom: '2020-01-01', validTo: null, replacedByCode: null, version: 1 }]))),
  http.get('*/api/v1/regions/:code', () => HttpResponse.json({ ...region, level: 'VILLAGE', parentCode: '420583100', codeSource: 'OFFICIAL', validFrom: '2020-01-01', validTo: null, replacedByCode: null, version: 1 })),
  http.get('*/api/v1/organizations', () => HttpResponse.json(pageOf([]))),
]
