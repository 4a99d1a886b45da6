import type { ContactChannel, Counterpart, PersonMet, SheetKind, SheetLineRequest } from '@/api/gen/types.gen'
import { parseDate } from '@/shared/format/parse-date'

/** By the digit that is printed and typed. */
export const MET: Readonly<Record<string, PersonMet>> = { 1: 'CHILD', 2: 'CARER', 3: 'FATHER', 4: 'MOTHER', 5: 'TEACHER', 6: 'NEIGHBOUR' }
export const WITH: Readonly<Record<string, Counterpart>> = { 1: 'CHILD', 2: 'CARER', 3: 'FATHER', 4: 'MOTHER', 5: 'TEACHER', 6: 'NEIGHBOUR' }
export const HOW: Readonly<Record<string, ContactChannel>> = { 1: 'PHONE', 2: 'TALK', 3: 'VIDEO', 4: 'WECHAT', 5: 'LETTER' }

/** A code as the server keeps it, however it was typed; and as it is printed, in two groups of four. */
export const plainCode = (code: string) => code.replaceAll(/[\s-]/g, '').toUpperCase()
export const spaced = (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`

/** A line as it is typed. */
export type Cells = { day: string; who: string; how: string; summary: string; followUp: string }
export type Column = keyof Cells
export const NOTHING: Cells = { day: '', who: '', how: '', summary: '', followUp: '' }
export const columnsOf = (kind: SheetKind): readonly Column[] => kind === 'VISIT' ? ['day', 'who', 'summary', 'followUp'] : ['day', 'who', 'how', 'summary', 'followUp']

/** A line into which something was typed, the day carried over from the line above not counted. */
export const isTyped = ({ day: _day, ...cells }: Cells) => Object.values(cells).some((cell) => cell.trim() !== '')

const half = (text: string) => text.replace(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).trim()
const pad = (part: string | number) => String(part).padStart(2, '0')

/** “12” and “11.12” are the last such day that is not in the future; whole dates as everywhere. */
export function dayOf(typed: string, today: string): string | undefined {
  const text = half(typed)
  const [year, month, day] = today.split('-').map(Number)
  const short = /^(?:(\d{1,2})[.\-/月])?(\d{1,2})日?$/.exec(text)
  if (short?.[2] === undefined || year === undefined || month === undefined || day === undefined) return parseDate(text)
  const [, ofMonth, ofDay] = short
  const at = (y: number, m: number) => parseDate(`${y}-${pad(m)}-${pad(ofDay ?? '')}`)
  if (ofMonth !== undefined) {
    const thisYear = at(year, Number(ofMonth))
    return thisYear !== undefined && thisYear > today ? at(year - 1, Number(ofMonth)) : thisYear
  }
  if (Number(ofDay) <= day) return at(year, month)
  return month === 1 ? at(year - 1, 12) : at(year, month - 1)
}

export type Fault = 'day' | 'who' | 'how'

/** What a line says, or the cell that cannot be read. In “how”, 0 is for somebody who was not reached. */
export function requestOf(kind: SheetKind, cells: Cells, today: string): SheetLineRequest | Fault {
  const occurredOn = dayOf(cells.day, today)
  if (occurredOn === undefined) return 'day'
  const digits = half(cells.who).split('').filter((digit) => digit.trim() !== '')
  const texts = { summary: cells.summary.trim() === '' ? null : cells.summary.trim(), followUp: cells.followUp.trim() === '' ? null : cells.followUp.trim() }
  if (kind === 'VISIT') {
    const personsMet = [...new Set(digits)].map((digit) => MET[digit])
    return personsMet.every((person) => person !== undefined) ? { occurredOn, personsMet, counterpart: null, channel: null, reached: null, ...texts } : 'who'
  }
  const counterpart = digits.length === 1 ? WITH[digits[0] ?? ''] : undefined
  if (counterpart === undefined) return 'who'
  const how = half(cells.how)
  const channel = HOW[how.replace('0', '') === '' ? '1' : how.replace('0', '')]
  if (how === '' || channel === undefined) return 'how'
  return { occurredOn, personsMet: [], counterpart, channel, reached: !how.includes('0'), ...texts }
}
