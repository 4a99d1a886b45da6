// Answers of the interface for page tests; the types are the contract's.
import { http, HttpResponse } from 'msw'
import type { FigureRecordRow, FigureResponse, PageFigureRecordRow, PageReportRow, ReportResponse, ReportRow, StatedValuesResponse } from '@/api/gen/types.gen'

export const REPORT_ID = '0190c0de-0000-7000-8000-00000000ee01'
export const OFFICE = { id: '0190c0de-0000-7000-8000-0000000000a1', name: '枝江市广电局（台）' }

export function figureOf(change: Partial<FigureResponse> = {}): FigureResponse {
  return {
    code: 'HOME_VISITS', nameZh: '家访慰问人次', nameEn: 'Home visits, person-times', value: 43, text: null, unit: '人次', qualifier: 'MORE_THAN', printed: '40多人次', source: 'COMPUTED',
    definitionZh: '报告期内有效走访，按走访记录×儿童计人次。', definitionEn: 'Effective visits in the period: visit × child.', definitionVersion: 1, recordType: 'HOME_VISIT', recordCount: 43,
    statedSource: null, frozenValue: null, currentValue: 43, ...change,
  }
}

const cash = figureOf({ code: 'DONATION_CASH', nameZh: '关爱资金（现金）', nameEn: 'Donations in cash', value: 3200, unit: '元', printed: '3000多元', source: 'STATED', recordType: null, recordCount: null, statedSource: '局办公室台账', currentValue: 3200 })

export function reportOf(change: Partial<ReportResponse> = {}): ReportResponse {
  return {
    id: REPORT_ID, organization: OFFICE, template: 'UNIT', title: '市广电局2026年工作总结', periodFrom: '2026-01-01', periodTo: '2026-11-23', asOf: '2026-11-23', status: 'DRAFT', number: null,
    finalizedAt: null, finalizedBy: null, contentHash: null, style: { qualifiers: true },
    sections: [{ code: 'CARE', heading: '一、真情结亲', paragraphs: [{ code: 'PAIRING', text: '家访{HOME_VISITS|多}人次。', rendered: '家访40多人次。' }] }],
    figures: [figureOf(), cash], differences: [], version: 2, ...change,
  }
}

export const finalReport = reportOf({
  status: 'FINAL', number: '〔2026〕1号', finalizedAt: '2026-11-23T06:00:00Z', finalizedBy: { id: '0190c0de-0000-7000-8000-000000000001', name: '李梅' }, contentHash: 'ab'.repeat(32),
  differences: [{ code: 'HOME_VISITS', frozen: '40多人次', current: '50多人次', addedRecords: 8, removedRecords: 1 }], version: 3,
})

export const stated: StatedValuesResponse = {
  organization: OFFICE, periodFrom: '2026-01-01', periodTo: '2026-11-23', version: 5,
  values: [{ id: '0190c0de-0000-7000-8000-00000000ee11', code: 'DONATION_CASH', nameZh: '关爱资金（现金）', nameEn: 'Donations in cash', unit: '元', value: 3200, text: null, qualifier: 'MORE_THAN', source: '局办公室台账', asOf: '2026-11-23' }],
}

const row: ReportRow = { id: REPORT_ID, organization: OFFICE, template: 'UNIT', title: '市广电局2026年工作总结', periodFrom: '2026-01-01', periodTo: '2026-11-23', asOf: '2026-11-23', status: 'DRAFT', number: null, version: 2 }
const record: FigureRecordRow = { recordType: 'HOME_VISIT', id: '0190c0de-0000-7000-8000-00000000bb01', childId: '0190c0de-0000-7000-8000-00000000c001', childName: '王小雨', occurredOn: '2026-09-13', title: 'D202600001', detail: '董家湾村', state: 'COUNTED' }

export const reportHandlers = (report: ReportResponse = reportOf(), rows: ReportRow[] = [row]) => [
  http.get('*/api/v1/reports', () => HttpResponse.json({ items: rows, nextCursor: null, total: rows.length, totalIsLowerBound: false } satisfies PageReportRow)),
  http.get('*/api/v1/reports/:id', () => HttpResponse.json(report)),
  http.get('*/api/v1/reports/:id/figures/:code/records', () => HttpResponse.json({ items: [record], nextCursor: 'next', total: 43, totalIsLowerBound: false } satisfies PageFigureRecordRow)),
  http.get('*/api/v1/stated-values', () => HttpResponse.json(stated)),
]
