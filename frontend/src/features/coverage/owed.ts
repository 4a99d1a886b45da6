import { useTranslation } from 'react-i18next'
import type { ContactKind, Duty, DutyActor, OwedDutyRow, OwedStatus } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import type { Tone } from '@/shared/ui'

export const OWED: readonly OwedStatus[] = ['OVERDUE', 'DUE_SOON', 'DUE']
export const OWED_BY: readonly DutyActor[] = ['HELPER', 'VILLAGE_DIRECTOR', 'CLASS_TEACHER', 'TOWN_SUPERVISOR', 'PARENTS']
export const OWED_TONES: Record<OwedStatus, Tone> = { OVERDUE: 'bad', DUE_SOON: 'warn', DUE: 'info' }

/** The kind of contact that does a duty; where any does, the form begins with the lightest. */
export const kindOf = (duty: Exclude<Duty, 'HOME_VISIT'>): ContactKind => duty === 'ANY_CONTACT' ? 'DAILY_CARE' : duty

/** How it was tried, in words: 11月28日入户、11月26日电话. */
export function useTries(): (row: Pick<OwedDutyRow, 'attempts'>) => string {
  const { t } = useTranslation('coverage')
  const format = useFormat()
  return (row) => row.attempts.map((attempt) => t('owed.attempt', { date: format.date(attempt.on), way: attempt.method !== null ? t(`method.${attempt.method}`) : attempt.channel !== null ? t(`channel.${attempt.channel}`) : '' })).join(t('table.comma'))
}

/** Since when, or until when: the words of the badge. */
export function useOwedWhen(): (row: OwedDutyRow) => string {
  const { t } = useTranslation('coverage')
  const format = useFormat()
  return (row) => row.overdueSince === null ? t('owed.by', { date: format.date(row.dueOn) }) : t('owed.days', { count: -format.daysFromToday(row.overdueSince) })
}
