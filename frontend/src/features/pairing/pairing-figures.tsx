import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getPairingSummaryOptions } from '@/api/gen/@tanstack/react-query.gen'
import { PageState, StatTile } from '@/shared/ui'

export function PairingFigures() {
  const { t } = useTranslation('pairing')
  const summary = useQuery(getPairingSummaryOptions())
  return (
    <PageState query={summary} skeletonLines={2}>
      {(data) => (
        <div className="stats">
          <StatTile to="/pairings" value={String(data.helperCount)} label={t('list.helpers')} />
          <StatTile to="/pairings" value={String(data.childCount)} label={t('list.children')} note={data.villages.map((village) => village.name).join(t('list.comma'))} />
          <StatTile to="/children" search={{ gap: 'unpaired' }} value={String(data.unpairedChildCount)} label={t('list.unpaired')} tone={data.unpairedChildCount > 0 ? 'warn' : undefined} />
          <StatTile to="/children" search={{ gap: 'noteacher' }} value={String(data.withoutResponsibleTeacherCount)} label={t('list.without_teacher')} tone={data.withoutResponsibleTeacherCount > 0 ? 'warn' : undefined} />
        </div>
      )}
    </PageState>
  )
}
