import type { ExportTicketResponse } from '@/api/gen/types.gen'

export const TICKET_ID = '0190c0de-0000-7000-8000-00000000e0a1'

export const ticketOf = (change: Partial<ExportTicketResponse> = {}): ExportTicketResponse => ({
  id: TICKET_ID, list: 'children', listTitle: '儿童名册', columns: ['idNumber', 'address'], columnLabels: ['公民身份号码', '现住址'], purpose: '录入全国系统', days: 7, state: 'WAITING',
  requestedBy: { id: '0190c0de-0000-7000-8000-0000000000b1', name: '张主任' }, organization: { id: '0190c0de-0000-7000-8000-0000000000a1', name: '董家湾村委会' },
  requestedAt: '2026-11-23T06:32:00Z', decidedBy: null, decidedAt: null, decisionNote: null, expiresAt: '2026-12-07T06:32:00Z', decidable: true, version: 0, ...change,
})
