import * as z from 'zod/mini'
import type { DonationLineRequest } from '@/api/gen/types.gen'
import { rule } from '@/shared/form'

export const LINE_KINDS = ['CASH', 'TRANSFER', 'WECHAT', 'GOODS', 'SERVICE'] as const
export const BASES = ['INVOICE', 'MARKET', 'AGREED', 'UNVALUED'] as const
type LineKind = (typeof LINE_KINDS)[number]

export const isMoney = (kind: LineKind) => kind !== 'GOODS' && kind !== 'SERVICE'

const moneyOf = <Kind extends LineKind>(kind: Kind) => z.object({ kind: z.literal(kind), amount: rule.yuan() })
const things = <Kind extends LineKind>(kind: Kind) => z.object({
  kind: z.literal(kind), name: rule.text(80), spec: rule.optionalText(80), quantity: rule.wholeNumber(1, 1_000_000), unit: rule.text(10), expiresOn: rule.optionalDate(),
  worth: z.discriminatedUnion('basis', [
    z.object({ basis: z.literal('INVOICE'), value: rule.yuan() }), z.object({ basis: z.literal('MARKET'), value: rule.yuan() }),
    z.object({ basis: z.literal('AGREED'), value: rule.yuan() }), z.object({ basis: z.literal('UNVALUED') }),
  ]),
})

export const schema = z.object({
  organizationId: rule.text(36), donorId: rule.text(36), donatedOn: rule.pastDate(), designationId: z.string(),
  lines: z.array(z.discriminatedUnion('kind', [moneyOf('CASH'), moneyOf('TRANSFER'), moneyOf('WECHAT'), things('GOODS'), things('SERVICE')])).check(z.minLength(1)),
  receiptCode: rule.optionalText(20), receiptNumber: rule.optionalText(20), agreementNumber: rule.optionalText(40), note: rule.optionalText(300),
})
export type Line = z.output<typeof schema>['lines'][number]
export type LineInput = { kind: LineKind; amount: string; name: string; spec: string; quantity: string; unit: string; expiresOn: string; worth: { basis: (typeof BASES)[number]; value: string } }

export const emptyLine = (kind: LineKind): LineInput => ({ kind, amount: '', name: '', spec: '', quantity: '', unit: '', expiresOn: '', worth: { basis: 'INVOICE', value: '' } })

const orNull = (text: string) => text === '' ? null : text

export function requestOf(line: Line): DonationLineRequest {
  if ('amount' in line) return { kind: line.kind, amountFen: line.amount }
  return {
    kind: line.kind, name: line.name, spec: orNull(line.spec), quantity: line.quantity, unit: line.unit, expiresOn: line.kind === 'GOODS' ? orNull(line.expiresOn) : null,
    basis: line.worth.basis, unitValueFen: 'value' in line.worth ? line.worth.value : null,
  }
}

const fenOf = (yuan: string) => /^\d{1,10}(?:\.\d{1,2})?$/.test(yuan.trim()) ? Math.round(Number(yuan) * 100) : 0

/** What the lines come to as far as they are typed: money, and goods that are valued. */
export function sumOf(lines: readonly LineInput[]): { money: number; goods: number } {
  const money = lines.filter((line) => isMoney(line.kind)).reduce((sum, line) => sum + fenOf(line.amount), 0)
  const goods = lines.filter((line) => line.kind === 'GOODS' && line.worth.basis !== 'UNVALUED').reduce((sum, line) => sum + fenOf(line.worth.value) * (Number(line.quantity) || 0), 0)
  return { money, goods }
}
