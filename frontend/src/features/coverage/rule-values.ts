// What the form of a rule holds, what it sends, and three usual rules to begin with.
import * as z from 'zod/mini'
import type { ContactChannel, Counterpart, Duty, DutyActor, DutyPeriod, DutyRuleCreateRequest, PairingKind, RiskLevel, SchoolSeason, VisitMethod } from '@/api/gen/types.gen'
import { rule as check } from '@/shared/form'
import { messageOf } from '@/shared/form/use-message'

export const DUTIES = ['HOME_VISIT', 'CARER_TALK', 'CHILD_TALK', 'PARENT_CHILD_LINK', 'PARENT_CONTACT', 'ANY_CONTACT'] as const satisfies readonly Duty[]
export const PERIODS = ['WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'HALF_TERM', 'TERM', 'INTERVAL'] as const satisfies readonly DutyPeriod[]
export const HELPERS = ['CADRE', 'TEACHER', 'RESPONSIBLE_TEACHER', 'SUBSTITUTE_MOTHER', 'VOLUNTEER', 'SPONSOR', 'PEER'] as const satisfies readonly PairingKind[]
/** Who can owe what the parents do not. */
export const ACTORS = ['HELPER', 'VILLAGE_DIRECTOR', 'CLASS_TEACHER', 'TOWN_SUPERVISOR'] as const satisfies readonly DutyActor[]
export const LEVELS = ['HIGH', 'MEDIUM', 'LOW'] as const satisfies readonly RiskLevel[]
export const SEASONS = ['TERM', 'WINTER_HOLIDAY', 'SUMMER_HOLIDAY'] as const satisfies readonly SchoolSeason[]
export const CHANNELS = ['PHONE', 'TALK', 'VIDEO', 'WECHAT', 'LETTER'] as const satisfies readonly ContactChannel[]
export const METHODS = ['HOME', 'SCHOOL', 'APPOINTMENT'] as const satisfies readonly VisitMethod[]
export const PERSONS = ['CHILD', 'CARER', 'FATHER', 'MOTHER', 'TEACHER'] as const satisfies readonly Counterpart[]
/** Nothing is usual: only those owe it whom a special case names. */
export const NOTHING = 'NOTHING'
export const MOST_LINES = 12
const MOST_DAYS = 366
const MOST_TIMES = 31

const days = () => z.string().check(z.trim(), z.regex(/^\d{0,3}$/, { error: messageOf('not_a_number') }), z.refine((value) => Number(value) <= MOST_DAYS, { error: messageOf('too_big', MOST_DAYS) }))
const lineSchema = z.object({
  riskLevel: z.enum(['', ...LEVELS]), season: z.enum(['', ...SEASONS]), regionCode: z.string(), period: z.enum(PERIODS), intervalDays: days(), timesPerPeriod: check.wholeNumber(1, MOST_TIMES),
})
export const ruleSchema = z.object({
  organizationId: check.text(36), name: check.text(100), duty: z.enum(DUTIES), actor: z.enum(ACTORS), pairingKind: z.enum(HELPERS), helperOptional: z.boolean(), period: z.enum([...PERIODS, NOTHING]), intervalDays: days(),
  timesPerPeriod: check.wholeNumber(1, MOST_TIMES), lines: z.array(lineSchema), channels: z.array(z.enum(CHANNELS)), methods: z.array(z.enum(METHODS)), persons: z.array(z.enum(PERSONS)),
  validFrom: check.date(), validTo: check.optionalDate(),
})
export type RuleInput = z.input<typeof ruleSchema>
export type LineInput = RuleInput['lines'][number]

export const emptyLine: LineInput = { riskLevel: '', season: '', regionCode: '', period: 'MONTH', intervalDays: '', timesPerPeriod: '1' }

const orNull = <Text extends string>(text: Text | '') => text === '' ? null : text
const daysOf = (period: string, typed: string) => period === 'INTERVAL' && typed !== '' ? Number(typed) : null

export function bodyOf(values: z.output<typeof ruleSchema>): DutyRuleCreateRequest {
  const visit = values.duty === 'HOME_VISIT'
  const any = values.duty === 'ANY_CONTACT'
  const actor = values.duty === 'PARENT_CONTACT' ? 'PARENTS' : values.actor
  return {
    ...values, actor, pairingKind: actor === 'HELPER' ? values.pairingKind : null, helperOptional: actor === 'HELPER' && values.helperOptional, period: values.period === NOTHING ? null : values.period,
    intervalDays: daysOf(values.period, values.intervalDays), timesPerPeriod: values.period === 'INTERVAL' ? 1 : values.timesPerPeriod, validTo: orNull(values.validTo),
    channels: visit || any ? [] : values.channels, methods: visit ? values.methods : [], persons: any ? [] : values.persons,
    lines: values.lines.map((line) => ({
      riskLevel: orNull(line.riskLevel), season: orNull(line.season), regionCode: orNull(line.regionCode), period: line.period, intervalDays: daysOf(line.period, line.intervalDays),
      timesPerPeriod: line.period === 'INTERVAL' ? 1 : line.timesPerPeriod,
    })),
  }
}

const every = (intervalDays: string, part: Partial<LineInput>): LineInput => ({ ...emptyLine, period: 'INTERVAL', intervalDays, ...part })
type Preset = Pick<RuleInput, 'duty' | 'actor' | 'period' | 'intervalDays' | 'lines'>

/** The usual intervals of the child director's home visits by level, more often in the holidays; a monthly talk; the weekly contact that the law asks of parents. */
export const PRESETS = {
  visits: {
    duty: 'HOME_VISIT', actor: 'VILLAGE_DIRECTOR', period: 'INTERVAL', intervalDays: '90',
    lines: [every('7', { riskLevel: 'HIGH' }), every('30', { riskLevel: 'MEDIUM' }), every('15', { riskLevel: 'MEDIUM', season: 'WINTER_HOLIDAY' }), every('15', { riskLevel: 'MEDIUM', season: 'SUMMER_HOLIDAY' }),
      every('30', { season: 'WINTER_HOLIDAY' }), every('30', { season: 'SUMMER_HOLIDAY' })],
  },
  talks: { duty: 'CARER_TALK', actor: 'HELPER', period: 'MONTH', intervalDays: '', lines: [] },
  parents: { duty: 'PARENT_CONTACT', actor: 'HELPER', period: 'WEEK', intervalDays: '', lines: [] },
} satisfies Record<string, Preset>
