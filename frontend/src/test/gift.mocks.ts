import type { DonationResponse, DonationRow, FundRow, LedgerEntryRow, LedgerPostingRow, StockLotRow } from '@/api/gen/types.gen'

const id = (tail: string) => `0190c0de-0000-7000-8000-0000000${tail}`
export const OFFICE = { id: id('000a1'), name: '枝江市广电局(台)' }
export const DONOR = { id: id('0e001'), kind: 'UNIT' as const, name: '枝江市新华书店', wantsToBeNamed: true }
export const PURPOSE = { id: id('0e002'), name: '董家湾、肖家山村28名儿童' }
export const ENTRY_ID = id('0e003')
export const LOT_ID = id('0e004')

export const gift: DonationRow = {
  id: id('0e005'), organization: OFFICE, donor: DONOR, designation: PURPOSE, donatedOn: '2026-05-26', registerNumber: '2026-0001', moneyFen: 320_000, goodsFen: 210_000, serviceFen: 0, unvaluedLines: 1, reversed: false,
}

const noThing = { name: null, spec: null, quantity: null, unit: null, unitValueFen: null, basis: null, expiresOn: null, lotId: null }
export const fullGift: DonationResponse = {
  id: gift.id, summary: gift, totalFen: 530_000, totalInCapitals: '伍仟叁佰元整', receiptCode: null, receiptNumber: null, agreementNumber: null, note: null, entryId: ENTRY_ID, bookedMonth: '2026-05', late: false,
  reversedOn: null, reverseReason: null, consents: [], handledBy: { id: id('0e006'), name: '联络员己' }, createdAt: '2026-05-26T12:00:00Z', version: 0,
  lines: [
    { id: id('0e011'), kind: 'CASH', amountFen: 320_000, ...noThing },
    { id: id('0e012'), kind: 'GOODS', amountFen: 210_000, name: '书包', spec: '小学生双肩', quantity: 28, unit: '个', unitValueFen: 7_500, basis: 'INVOICE', expiresOn: null, lotId: LOT_ID },
    { id: id('0e013'), kind: 'GOODS', amountFen: null, name: '旧图书', spec: null, quantity: 60, unit: '册', unitValueFen: null, basis: 'UNVALUED', expiresOn: null, lotId: id('0e014') },
  ],
}

export const fund: FundRow = { id: id('0e020'), organization: OFFICE, designation: PURPOSE, balanceFen: 12_000, incomeFen: 320_000, spentFen: 308_000 }
export const lot: StockLotRow = {
  id: LOT_ID, organization: OFFICE, name: '书包', spec: '小学生双肩', unit: '个', designation: PURPOSE, receivedOn: '2026-05-26', expiresOn: '2026-12-01', unitValueFen: 7_500, basis: 'INVOICE', quantityIn: 28, quantityOut: 20, quantity: 8, valueFen: 60_000,
}
export const posting = (over: Partial<LedgerPostingRow>): LedgerPostingRow => ({
  id: id('0e030'), entryId: ENTRY_ID, month: '2026-05', number: 1, bookedOn: '2026-05-26', kind: 'DONATION', memo: '捐赠，登记号2026-0001', sourceId: gift.id, side: 'IN', amount: 320_000, balance: 320_000, reversed: false, ...over,
})
export const entry: LedgerEntryRow = {
  id: ENTRY_ID, organization: OFFICE, month: '2026-06', number: 3, bookedOn: '2026-05-30', late: true, kind: 'PAYMENT', memo: '发给28名儿童关爱资金', sourceId: null, designation: PURPOSE, reversesId: null, reversedById: null, recordedBy: { id: id('0e006'), name: '联络员己' },
}
