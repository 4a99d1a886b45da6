import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/use-format'
import { useLanguage } from '@/shared/i18n/use-language'

type Named = { nameZh: string; nameEn: string }
type When = { startsOn: string; endsOn: string; startTime?: string | null; endTime?: string | null }

const SECONDS = /:\d\d$/
const clock = (time: string) => time.replace(SECONDS, '')

/** Names of what comes in two languages, and days with their times. */
export function useWords() {
  const { t } = useTranslation('activity')
  const format = useFormat()
  const english = useLanguage() === 'en'
  return {
    named: (one: Named) => english ? one.nameEn : one.nameZh,
    when: ({ startsOn, endsOn, startTime, endTime }: When) => {
      const days = startsOn === endsOn ? format.date(startsOn) : t('span', { from: format.date(startsOn), to: format.date(endsOn) })
      if (startTime === undefined || startTime === null) return days
      return endTime === undefined || endTime === null ? `${days} ${clock(startTime)}` : `${days} ${clock(startTime)}–${clock(endTime)}`
    },
  }
}
