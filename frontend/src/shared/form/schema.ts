// Field rules in the words of forms. Texts are trimmed; an empty box is '' and means “not given”.
import * as z from 'zod/mini'
import { today } from '@/shared/format/clock'
import { isIdNumber, isPhone } from '@/shared/format/id-number'
import { parseDate } from '@/shared/format/parse-date'
import { messageOf } from './use-message'

z.config({
  customError: (issue) => {
    if (issue.code === 'too_small') {
      const isEmptyText = issue.origin === 'string' && issue.minimum === 1
      return isEmptyText ? messageOf('required') : messageOf(issue.origin === 'string' ? 'too_short' : 'too_small', issue.minimum)
    }
    if (issue.code === 'too_big') return messageOf(issue.origin === 'string' ? 'too_long' : 'too_big', issue.maximum)
    if (issue.input === undefined || issue.input === null || issue.input === '') return messageOf('required')
    return messageOf('invalid')
  },
})

/** Text that must be given. */
export const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))
export const optionalText = (max: number) => z.string().check(z.trim(), z.maxLength(max))
export const phone = () => z.string().check(z.refine((value) => isPhone(value), { error: messageOf('not_a_phone') }))
export const optionalPhone = () => z.string().check(z.refine((value) => value === '' || isPhone(value), { error: messageOf('not_a_phone') }))
export const optionalIdNumber = () => z.string().check(z.refine((value) => value === '' || isIdNumber(value), { error: messageOf('not_an_id_number') }))

/** ISO date as DateField gives it. */
export const date = () => z.string().check(z.minLength(1), z.refine((value) => value === '' || parseDate(value) !== undefined, { error: messageOf('not_a_date') }))
export const optionalDate = () => z.string().check(z.refine((value) => value === '' || parseDate(value) !== undefined, { error: messageOf('not_a_date') }))
/** A date that has happened. */
export const pastDate = () => date().check(z.refine((value) => value <= today(), { error: messageOf('in_future') }))

/** How many, left as it was typed: what is kept of a form is put back into its boxes. */
export const typedCount = () => z.string().check(z.trim(), z.minLength(1), z.regex(/^[1-9]\d{0,2}$/, { error: messageOf('not_a_number') }))

/** A whole number typed into a NumberField. */
export const wholeNumber = (min: number, max: number) => z.pipe(
  z.string().check(z.trim(), z.minLength(1), z.regex(/^-?\d+$/, { error: messageOf('not_a_number') })),
  z.pipe(z.transform(Number), z.number().check(z.minimum(min), z.maximum(max))),
)

const YUAN = /^\d{1,10}(?:\.\d{1,2})?$/
const toFen = (yuan: string) => { const [whole = '0', part = ''] = yuan.split('.'); return Number(whole) * 100 + Number(part.padEnd(2, '0')) }

/** Money as people type it, in yuan; gives whole fen. */
export const yuan = () => z.pipe(
  z.string().check(z.trim(), z.minLength(1), z.regex(YUAN, { error: messageOf('not_a_number') })),
  z.pipe(z.transform(toFen), z.number().check(z.minimum(1))),
)
