import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/use-format'
import { Button } from './button'

type Props = {
  total?: number
  totalIsLowerBound?: boolean
  onNext?: () => void
  onPrevious?: () => void
}

/** `<Pager {...useCursorPager(data, search.cursor)} />`: keyset pages, with the honest total. */
export function Pager({ total, totalIsLowerBound = false, onNext, onPrevious }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const shown = total === undefined ? undefined : `${format.number(total)}${totalIsLowerBound ? '+' : ''}`
  return (
    <nav className="pager" aria-label={t('pager.label')}>
      <p role="status">{shown !== undefined && t('pager.total', { total: shown })}</p>
      {(onPrevious !== undefined || onNext !== undefined) && (
        <div className="actions">
          <Button icon="back" disabled={onPrevious === undefined} onClick={onPrevious}>{t('pager.previous')}</Button>
          <Button icon="next" className="icon-after" disabled={onNext === undefined} onClick={onNext}>{t('pager.next')}</Button>
        </div>
      )}
    </nav>
  )
}
