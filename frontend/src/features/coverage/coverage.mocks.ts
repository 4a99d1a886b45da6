// Answers of the interface for page tests; the types are the contract's.
import { http, HttpResponse } from 'msw'
import type { CoverageResponse, DutyExemptionResponse, DutyRuleResponse, OwedDutiesResponse, OwedDutyRow, PageDutyExemptionResponse, PageDutyRuleResponse, DutyRulePreviewResponse, RegionResponse } from '@/api/gen/types.gen'

export const RULE_ID = '0190c0de-0000-7000-8000-00000000aa01'
export const CHILD_ID = '0190c0de-0000-7000-8000-00000000c001'
export const VISIT_ID = '0190c0de-0000-7000-8000-00000000bb01'
const office = { id: '0190c0de-0000-7000-8000-0000000000a1', name: '枝江市广电局（台）' }

export function coverageOf(change: Partial<CoverageResponse> = {}): CoverageResponse {
  const cell = { ruleId: RULE_ID, recordId: null, doneOn: null, doneCount: 0, attempts: 0, lateEntry: false, periods: 1, periodsDone: 0, responsible: ['刘秀英'] }
  const row = { regionCode: '420583100201', regionName: '董家湾村', helperNames: ['刘秀英'] }
  return {
    month: '2026-11', nextCursor: null, total: 4, totalIsLowerBound: false,
    rules: [{ id: RULE_ID, name: '每半年家访一次', duty: 'HOME_VISIT', actor: 'HELPER', period: 'HALF_YEAR', intervalDays: null, timesPerPeriod: 1, periodFrom: '2026-07-01', periodTo: '2026-12-31' }],
    items: [
      { ...row, childId: CHILD_ID, childName: '王小雨', cells: [{ ...cell, state: 'DUE', attempts: 1 }] },
      { ...row, childId: '0190c0de-0000-7000-8000-00000000c002', childName: '陈晨', cells: [{ ...cell, state: 'DONE', recordId: VISIT_ID, doneOn: '2026-09-13', doneCount: 2 }] },
      { ...row, childId: '0190c0de-0000-7000-8000-00000000c003', childName: '冯欣', helperNames: [], cells: [{ ...cell, state: 'NOBODY' }] },
      { ...row, childId: '0190c0de-0000-7000-8000-00000000c004', childName: '高晓', cells: [{ ...cell, state: 'EXEMPT' }] },
    ],
    totals: [{ ruleId: RULE_ID, done: 1, due: 1, overdue: 0, exempt: 1, nobody: 1, notOwed: 0 }],
    ...change,
  }
}

export function ruleOf(change: Partial<DutyRuleResponse> = {}): DutyRuleResponse {
  return { id: RULE_ID, organization: office, name: '每半年家访一次', duty: 'HOME_VISIT', actor: 'HELPER', pairingKind: 'CADRE', helperOptional: false, period: 'HALF_YEAR', intervalDays: null, timesPerPeriod: 1, lines: [], channels: [], methods: [], persons: [], validFrom: '2025-01-01', validTo: null,
    nextDueDates: ['2026-12-31', '2027-06-30', '2027-12-31', '2028-06-30', '2028-12-31'], version: 3, ...change }
}

const exemption: DutyExemptionResponse = { id: '0190c0de-0000-7000-8000-00000000cc01', childId: CHILD_ID, childName: '王小雨', ruleId: RULE_ID, ruleName: '每半年家访一次', startsOn: '2026-07-01', endsOn: '2026-08-31',
  reason: '随父母在广东过暑假', approvedBy: { id: '0190c0de-0000-7000-8000-000000000001', name: '李梅' }, version: 1 }

const village: RegionResponse = { code: '420583100201', name: '董家湾村', fullName: '湖北省宜昌市枝江市七星台镇董家湾村', level: 'VILLAGE', parentCode: '420583100000', codeSource: 'OFFICIAL', validFrom: '2000-01-01', validTo: null, replacedByCode: null, version: 1 }

export const HELPER_ID = '0190c0de-0000-7000-8000-0000000000e1'

export function owedOf(change: Partial<OwedDutyRow> = {}): OwedDutyRow {
  return { childId: CHILD_ID, childName: '王小雨', region: { code: '420583100201', name: '董家湾村', fullName: '湖北省宜昌市枝江市七星台镇董家湾村' }, helper: { id: HELPER_ID, name: '刘秀英' }, organizationName: office.name,
    ruleId: RULE_ID, ruleName: '每半年家访一次', duty: 'HOME_VISIT', status: 'OVERDUE', dueOn: '2026-12-31', overdueSince: '2026-06-30', lastDoneOn: '2025-11-02', lastAttemptOn: '2026-08-01', attempts: [{ on: '2026-08-01', channel: null, method: 'HOME' }], ...change }
}

export function owedDuties(items: OwedDutyRow[] = [owedOf()], change: Partial<OwedDutiesResponse> = {}): OwedDutiesResponse {
  return { asOf: '2026-11-23', items, nextCursor: null, total: items.length, totalIsLowerBound: false, counts: { overdue: 7, dueSoon: 2, due: 11 }, ...change }
}

const page = <Item>(items: Item[]) => ({ items, nextCursor: null, total: items.length, totalIsLowerBound: false })

export const coverageHandlers = (coverage: CoverageResponse = coverageOf(), rules: DutyRuleResponse[] = [ruleOf()]) => [
  http.get('*/api/v1/coverage', () => HttpResponse.json(coverage)),
  http.get('*/api/v1/duty-rules', () => HttpResponse.json(page(rules) satisfies PageDutyRuleResponse)),
  http.post('*/api/v1/duty-rule-previews', () => HttpResponse.json({ nextDueDates: ['2026-12-31'], lines: [], children: 28 } satisfies DutyRulePreviewResponse)),
  http.get('*/api/v1/duty-exemptions', () => HttpResponse.json(page([exemption]) satisfies PageDutyExemptionResponse)),
  http.get('*/api/v1/regions/:code', () => HttpResponse.json(village)),
  http.get('*/api/v1/regions', () => HttpResponse.json(page([]))),
  http.get('*/api/v1/organizations', () => HttpResponse.json(page([]))),
]
