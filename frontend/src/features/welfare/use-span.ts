import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/use-format'

/** “since …” or “… to …”. */
export function useSpan() {
  const { t } = useTranslation('welfare')
  const format = useFormat()
  return (from: string, to: string | null) => to === null ? t('since', { from: format.date(from) }) : from === to ? format.date(from) : t('span', { from: format.date(from), to: format.date(to) })
}
