// Answers of the interface for page tests; the types are the contract's.
import { http, HttpResponse } from 'msw'
import type { HardshipCategoriesResponse, SchoolingResponse, StandingResponse, WelfareResponse } from '@/api/gen/types.gen'

const enrolment: SchoolingResponse['history'][number] = {
  id: '0190c0de-0000-7000-8000-00000000e101', startsOn: '2026-09-01', endsOn: null, beganBy: 'TRANSFERRED', stage: 'PRIMARY', schoolId: null, schoolName: '七星台小学', grade: 'P4', gradeLabel: '四年级', entryYear: 2023,
  repeatedYears: 0, suspended: false, awaitsNewSchool: false, className: '四（1）班', teacherName: '李梅', teacherPhone: '13900000009', boarding: false, studentNumberMasked: 'G******************', travelWay: 'WALK',
  travelMinutes: 20, marksTrend: 'STEADY', studentAid: ['NUTRITION_MEALS'], confirmedOn: '2026-09-03', note: null, version: 2,
}

export const schooling: SchoolingResponse = {
  asOf: '2026-11-23', current: enrolment, hiddenFields: [],
  history: [enrolment, { ...enrolment, id: '0190c0de-0000-7000-8000-00000000e102', startsOn: '2026-03-01', endsOn: '2026-08-31', beganBy: 'ENROLLED', schoolName: '城关小学', grade: 'P3', gradeLabel: '三年级' }],
}

export const welfare: WelfareResponse = {
  asOf: '2026-11-23',
  health: { id: '0190c0de-0000-7000-8000-00000000e201', validFrom: '2026-03-01', validTo: null, disabilityKind: null, disabilityGrade: null, illness: null, allergy: '青霉素', medicine: null, bloodType: 'O', insurance: 'RESIDENT', version: 1 },
  healthHistory: [], healthChecks: [{ id: '0190c0de-0000-7000-8000-00000000e202', checkedOn: '2026-10-01', heightMm: 1325, weightGrams: 28500, visionLeft: 48, visionRight: 50, screeningTool: null, screeningResult: null, version: 0 }],
  economy: null, economyHistory: [],
  hardships: [{ id: '0190c0de-0000-7000-8000-00000000e203', category: 'PV', startsOn: '2026-04-01', endsOn: null, holds: true, note: null, version: 0 }],
  aids: [], observations: [{ id: '0190c0de-0000-7000-8000-00000000e204', observedOn: '2026-11-10', tags: ['MISSES_PARENTS'], groups: ['MIND'], note: '常看妈妈的照片', version: 0 }], hiddenFields: [],
}

export const standing: StandingResponse = {
  on: '2026-11-23', open: true, overrides: [],
  items: [
    { rule: 'CIVIL_AFFAIRS', counts: false, computed: false, code: null, missing: ['MOTHER'], wordingZh: '父母双方外出务工，或一方外出、另一方无监护能力。', wordingEn: 'Both parents away for work.', override: null },
    { rule: 'EDUCATION', counts: true, computed: true, code: 1, missing: [], wordingZh: '父母一方或双方外出三个月以上。', wordingEn: 'One or both parents away.', override: null },
    { rule: 'WOMENS_FEDERATION', counts: true, computed: true, code: null, missing: [], wordingZh: '父母至少一方外出。', wordingEn: 'At least one parent away.', override: null },
  ],
}

const categories: HardshipCategoriesResponse = { items: [{ id: '0190c0de-0000-7000-8000-00000000e301', code: 'PV', labelZh: '困难家庭', labelEn: 'Family in poverty', sortOrder: 5, inUse: true, shipped: true, version: 0 }] }

/** What the dated blocks of a child's page ask for. */
export const datedHandlers = [
  http.get('*/api/v1/children/:id/schooling', () => HttpResponse.json(schooling)),
  http.get('*/api/v1/children/:id/welfare', () => HttpResponse.json(welfare)),
  http.get('*/api/v1/children/:id/standing', () => HttpResponse.json(standing)),
  http.get('*/api/v1/hardship-categories', () => HttpResponse.json(categories)),
]
