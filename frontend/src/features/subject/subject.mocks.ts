import type { JobResponse, LegalHoldResponse, LegalHoldRow, SubjectRequestResponse, SubjectRequestRow } from '@/api/gen/types.gen'
import { CHILD_ID, VILLAGE } from '@/test/child.mocks'

export const REQUEST_ID = '0190c0de-0000-7000-8000-00000000d0a1'
export const HOLD_ID = '0190c0de-0000-7000-8000-00000000d0c1'
export const JOB_ID = '0190c0de-0000-7000-8000-00000000d0b1'
const region = { code: VILLAGE, name: '董家湾村', fullName: '湖北省宜昌市枝江市七星台镇董家湾村' }
const writer = { id: '0190c0de-0000-7000-8000-0000000000b1', name: '张主任' }

export const requestRowOf = (change: Partial<SubjectRequestRow> = {}): SubjectRequestRow => ({
  id: REQUEST_ID, childId: CHILD_ID, childName: '王小雨', archiveNumber: '42058310020120260001', region, kind: 'COPY', requester: 'MOTHER', receivedOn: '2026-11-20',
  dueOn: '2026-12-11', overdue: false, state: 'OPEN', requestedBy: writer, ...change,
})

export const requestOf = (change: Partial<SubjectRequestResponse> = {}): SubjectRequestResponse => ({
  ...requestRowOf(), requesterName: '李秀英', identityCheck: 'ID_CARD_SEEN', channel: 'IN_PERSON', reason: '转学需要', ground: null, answer: null, copies: 0,
  organization: { id: '0190c0de-0000-7000-8000-0000000000a1', name: '枝江市民政局' }, createdAt: '2026-11-20T02:00:00Z', decidedBy: null, decidedAt: null, endedAt: null, jobId: null, version: 2, ...change,
})

export const jobOf = (change: Partial<JobResponse> = {}): JobResponse => ({
  id: JOB_ID, kind: 'subject.copy', title: '制作档案复制件', state: 'DONE', done: 1, total: 1, message: null, resultUrl: `/api/v1/jobs/${JOB_ID}/result`, resultName: '儿童档案复制件.zip', resultSize: 20480,
  cancelRequested: false, createdAt: '2026-11-23T06:00:00Z', startedAt: '2026-11-23T06:00:00Z', finishedAt: '2026-11-23T06:00:01Z', expiresAt: '2026-11-26T06:00:00Z', ...change,
})

export const holdRowOf = (change: Partial<LegalHoldRow> = {}): LegalHoldRow => ({
  id: HOLD_ID, childId: CHILD_ID, childName: '王小雨', archiveNumber: '42058310020120260001', region, ground: 'LITIGATION', holdsUntil: '2027-06-30', state: 'HOLDING', setBy: writer,
  setAt: '2026-11-20T02:00:00Z', ...change,
})

export const holdOf = (change: Partial<LegalHoldResponse> = {}): LegalHoldResponse => ({
  ...holdRowOf(), reason: '市人民法院来函，抚养权纠纷一案', organization: { id: '0190c0de-0000-7000-8000-0000000000a1', name: '枝江市民政局' }, liftedBy: null, liftedAt: null, liftReason: null, version: 3, ...change,
})
