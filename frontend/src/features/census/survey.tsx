import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getCensusSurveyOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { CensusSurveyCounts, CensusSurveyLine } from '@/api/gen/types.gen'
import { Card, DataTable, EmptyState, PageState } from '@/shared/ui'
import './survey.css'

const DIMENSIONS = ['learning', 'living', 'psychology', 'safety', 'health'] as const
const said = (counts: CensusSurveyCounts | null) => counts === null ? 0 : counts.fine + counts.watch + counts.concern

/** What the classes said in the five dimensions: shares with their base, never of children about whom nothing was said. */
export function Survey({ roundId }: { roundId: string }) {
  const { t } = useTranslation('census')
  const query = useQuery(getCensusSurveyOptions({ path: { id: roundId } }))
  return (
    <Card title={t('survey.title')}>
      <PageState query={query} isEmpty={({ total }) => DIMENSIONS.every((dimension) => said(total[dimension]) === 0)} empty={<EmptyState title={t('survey.none')} icon="chart">{t('survey.none_hint')}</EmptyState>}>
        {({ total, classes }) => (
          <DataTable caption={t('survey.title')} rows={classes.length > 1 ? [...classes, total] : classes} rowKey={(row) => row.name ?? 'total'} columns={[
            { id: 'name', head: t('channel.CLASS'), isName: true, cell: (row) => row.name ?? t('survey.total') },
            ...DIMENSIONS.filter((dimension) => total[dimension] !== null).map((dimension) => ({ id: dimension, head: t(`dimension.${dimension}`), cell: (row: CensusSurveyLine) => <Share counts={row[dimension]} /> })),
          ]} />
        )}
      </PageState>
    </Card>
  )
}

function Share({ counts }: { counts: CensusSurveyCounts | null }) {
  const { t } = useTranslation('census')
  const base = said(counts)
  if (counts === null || base === 0) return <span className="muted">{t('survey.not_said')}</span>
  const percent = (count: number) => Math.round(100 * count / base)
  return (
    <>
      <span className="share-bar" aria-hidden>{(['fine', 'watch', 'concern'] as const).map((care) => counts[care] > 0 && <span key={care} className={`share-${care}`} style={{ flexGrow: counts[care] }} />)}</span>
      {t('survey.share', { percent: percent(counts.fine), fine: counts.fine, base })}
      {counts.watch + counts.concern > 0 && <span className="small muted"> {t('survey.rest', { watch: counts.watch, concern: counts.concern })}</span>}
    </>
  )
}
