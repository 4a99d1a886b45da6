import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getCensusComparisonOptions, listCensusComparisonOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { CensusComparisonResponse, CensusDifference } from '@/api/gen/types.gen'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Card, DataTable, EmptyState, PageHeader, PageState, Pager, Segments, StatTile } from '@/shared/ui'

const route = getRouteApi('/shell/census/$roundId/comparison')
const DIFFERENCES = ['ENTERED', 'LEFT', 'CHANGED'] as const satisfies readonly CensusDifference[]

/** Last round + entered − left = this round, and who and why. */
export default function ComparisonPage() {
  const { roundId } = route.useParams()
  const search = route.useSearch()
  const query = useQuery(getCensusComparisonOptions({ path: { id: roundId }, query: { with: search.with } }))
  const { t } = useTranslation('census')
  return (
    <>
      <PageHeader title={t('compare.title')} sub={query.data === undefined ? undefined : t('compare.sub', { before: query.data.beforeRound.name, now: query.data.nowRound.name })} />
      <PageState query={query}>{(comparison) => <Comparison comparison={comparison} />}</PageState>
    </>
  )
}

function Comparison({ comparison }: { comparison: CensusComparisonResponse }) {
  const { t } = useTranslation('census')
  const { roundId } = route.useParams()
  const search = route.useSearch()
  const navigate = useNavigate()
  const difference = DIFFERENCES.find((one) => one === search.difference) ?? 'ENTERED'
  const list = useQuery({ ...listCensusComparisonOptions({ path: { id: roundId }, query: { with: search.with, difference, cursor: search.cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(list.data, search.cursor)
  const tile = (value: string, label: string, to: CensusDifference) => <StatTile to="/census/$roundId/comparison" params={{ roundId }} search={{ with: search.with, difference: to }} value={value} label={label} />
  const reasons = (counts: CensusComparisonResponse['leftBy']) => counts.map((one) => t('compare.count', { reason: t(`why.${one.reason}`, { defaultValue: one.reason }), count: one.count })).join(t('compare.separator'))
  return (
    <>
      <p className="strong">{t('compare.sum', { before: comparison.before, entered: comparison.entered, left: comparison.left, now: comparison.now })}</p>
      <div className="stats">
        {tile(`+${String(comparison.entered)}`, t('difference.ENTERED'), 'ENTERED')}
        {tile(`−${String(comparison.left)}`, t('difference.LEFT'), 'LEFT')}
        {tile(String(comparison.changed), t('difference.CHANGED'), 'CHANGED')}
      </div>
      {comparison.enteredBy.length > 0 && <p className="muted">{t('compare.entered_by', { what: reasons(comparison.enteredBy) })}</p>}
      {comparison.leftBy.length > 0 && <p className="muted">{t('compare.left_by', { what: reasons(comparison.leftBy) })}</p>}
      <Card>
        <Segments label={t('compare.which')} value={difference} onChange={(value) => void navigate({ to: '/census/$roundId/comparison', params: { roundId }, search: { with: search.with, difference: value } })}
          options={DIFFERENCES.map((value) => ({ value, label: t(`difference.${value}`) }))} />
        <PageState query={list} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('compare.nobody')} icon="check" />}>
          {(page) => (
            <>
              <DataTable caption={t(`difference.${difference}`)} rows={page.items} rowKey={(row) => row.childId} busy={list.isPlaceholderData} columns={[
                { id: 'name', head: t('roll.child'), isName: true, cell: (row) => <Link to="/children/$childId" params={{ childId: row.childId }}>{row.name}</Link> },
                { id: 'why', head: t('compare.why'), cell: (row) => row.reasons.map((reason) => t(`why.${reason}`, { defaultValue: reason })).join(t('compare.separator')) },
              ]} />
              <Pager {...pager} />
            </>
          )}
        </PageState>
      </Card>
    </>
  )
}
