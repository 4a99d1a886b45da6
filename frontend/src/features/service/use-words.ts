import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/use-format'

const HOUR = 60

/** Hours, periods and counts as all pages of certificates say them. */
export function useServiceWords() {
  const { t } = useTranslation('service')
  const format = useFormat()
  return {
    hours: (minutes: number) => minutes % HOUR === 0 ? t('hours', { hours: minutes / HOUR }) : t('hours_minutes', { hours: Math.floor(minutes / HOUR), minutes: minutes % HOUR }),
    span: (from: string, to: string) => t('span', { from: format.date(from), to: format.date(to) }),
  }
}
