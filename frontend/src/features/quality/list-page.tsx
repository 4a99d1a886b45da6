import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listDataQualityOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { QualityGap, QualityRow } from '@/api/gen/types.gen'
import { ExportButton } from '@/features/export'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, Select, type Column } from '@/shared/ui'
import { GAPS } from './gaps'
import { keep, PlaceCrumbs, queryOf } from './place'

const route = getRouteApi('/shell/quality/children')
const BADGES = 4

/** The files behind a figure of the board. */
export default function ListPage() {
  const { t } = useTranslation('quality')
  const navigate = useNavigate()
  const search = route.useSearch()
  const gap = GAPS.find((one) => one === search.fault)
  const place = keep(search)
  const query = useQuery({ ...listDataQualityOptions({ query: { ...queryOf(search), gap, cursor: search.cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns = useColumns(gap)
  return (
    <>
      <PageHeader title={gap === undefined ? t('list.title') : t(`lacks.${gap}`)} sub={query.data === undefined ? undefined : t('list.count', { count: query.data.total })}
        actions={<><LinkButton icon="chart" to="/quality" search={place}>{t('list.board')}</LinkButton><ExportButton list="data-quality" filter={{ ...queryOf(search), gap }} /></>} />
      <PlaceCrumbs place={search} />
      <div className="filters">
        <Select label={t('list.fault')} value={gap ?? ''} empty={t('list.all')} options={GAPS.map((value) => ({ value, label: t(`lacks.${value}`) }))}
          onChange={(event) => void navigate({ to: '/quality/children', search: { ...place, fault: event.target.value || undefined } })} />
      </div>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="check">{t('list.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.childId} busy={query.isPlaceholderData} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
    </>
  )
}

function useColumns(chosen: QualityGap | undefined): Column<QualityRow>[] {
  const { t } = useTranslation('quality')
  const format = useFormat()
  return [
    { id: 'child', head: t('list.child'), isName: true, cell: (row) => <Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> },
    { id: 'lacks', head: t('list.lacks'), cell: (row) => <Lacks gaps={row.gaps} chosen={chosen} /> },
    { id: 'village', head: t('list.village'), cell: (row) => row.region.name },
    { id: 'class', head: t('list.class'), cell: (row) => [row.schoolName, row.className].filter(Boolean).join(' ') },
    { id: 'carer', head: t('list.carer'), cell: (row) => row.carerName ?? '' },
    { id: 'confirmed', head: t('list.confirmed'), cell: (row) => row.lastConfirmedOn === null ? t('list.never') : format.date(row.lastConfirmedOn) },
  ]
}

/** What was asked for first, then the gravest; the child's page names all. */
function Lacks({ gaps, chosen }: { gaps: readonly QualityGap[]; chosen: QualityGap | undefined }) {
  const { t } = useTranslation('quality')
  const sorted = GAPS.filter((gap) => gaps.includes(gap)).sort((a, b) => Number(b === chosen) - Number(a === chosen))
  return (
    <span className="actions">
      {sorted.slice(0, BADGES).map((gap) => <Badge key={gap} tone={gap === 'NO_REACHABLE_NUMBER' ? 'bad' : 'warn'}>{t(`lacks.${gap}`)}</Badge>)}
      {sorted.length > BADGES && <span className="muted small">{t('list.more', { count: sorted.length - BADGES })}</span>}
    </span>
  )
}
