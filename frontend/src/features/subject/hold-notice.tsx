import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listLegalHoldsOptions } from '@/api/gen/@tanstack/react-query.gen'
import { useFormat } from '@/shared/format/use-format'
import { Notice } from '@/shared/ui'

/** That a file is held, what for and until when; why, says the hold itself, whose reading is logged. */
export function HoldNotice({ childId }: { childId: string }) {
  const { t } = useTranslation('subject')
  const format = useFormat()
  const holds = useQuery(listLegalHoldsOptions({ query: { childId, state: 'HOLDING' } }))
  return holds.data?.items.map((hold) => {
    const ground = t(`hold.ground.${hold.ground}`)
    return (
      <Notice key={hold.id} tone="warn">
        {hold.holdsUntil === null ? t('hold.file', { ground }) : t('hold.file_until', { ground, date: format.date(hold.holdsUntil) })}{' '}
        <Link to="/legal-holds/$holdId" params={{ holdId: hold.id }}>{t('hold.open')}</Link>
      </Notice>
    )
  })
}
