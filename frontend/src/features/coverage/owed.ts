import { useTranslation } from 'react-i18next'
import type { OwedDutyRow, OwedStatus } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import type { Tone } from '@/shared/ui'

export const OWED: readonly OwedStatus[] = ['OVERDUE', 'DUE_SOON', 'DUE']
export const OWED_TONES: Record<OwedStatus, Tone> = { OVERDUE: 'bad', DUE_SOON: 'warn', DUE: 'info' }

/** Since when, or until when: the words of the badge. */
export function useOwedWhen(): (row: OwedDutyRow) => string {
  const { t } = useTranslation('coverage')
  const format = useFormat()
  return (row) => row.overdueSince === null ? t('owed.by', { date: format.date(row.dueOn) }) : t('owed.days', { count: -format.daysFromToday(row.overdueSince) })
}
