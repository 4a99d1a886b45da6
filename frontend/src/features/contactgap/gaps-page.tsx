import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getContactGapCountsOptions, listContactGapsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ContactGapCount, ContactGapCountsResponse, ContactGapRow } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Card, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, Segments, StatTile, type Column } from '@/shared/ui'

const route = getRouteApi('/shell/contact-gaps')
const GROUPS = ['TOWN', 'VILLAGE', 'CLASS'] as const

function usePlace() {
  const { village, school, class: className } = route.useSearch()
  return { regionCode: village, organizationId: school, className }
}

/** Who lacks which number (R1-P06): each figure opens its children, each place its own figures. */
export default function GapsPage() {
  const { t } = useTranslation('contactgap')
  const { by = 'VILLAGE', lack: gap, cursor } = route.useSearch()
  const place = usePlace()
  const counts = useQuery({ ...getContactGapCountsOptions({ query: { ...place, groupBy: by } }), placeholderData: keepPreviousData })
  const list = useQuery({ ...listContactGapsOptions({ query: { ...place, gap, cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(list.data, cursor)
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('gaps.title')} sub={t('gaps.sub')} />
      <PageState query={counts} skeletonLines={4}>{(data) => <Figures data={data} />}</PageState>
      <h2>{gap === undefined ? t('gaps.rows') : t(`gap.${gap}`)}</h2>
      <PageState query={list} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('gaps.none')} icon="check">{t('gaps.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('gaps.rows')} columns={columns} rows={page.items} rowKey={(row) => row.childId} busy={list.isPlaceholderData} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
    </>
  )
}

function useColumns(): Column<ContactGapRow>[] {
  const { t } = useTranslation('contactgap')
  return [
    { id: 'child', head: t('gaps.child'), isName: true, cell: (row) => <Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> },
    { id: 'gaps', head: t('gaps.lacks'), cell: (row) => <span className="actions">{row.gaps.map((gap) => <Badge key={gap} tone={gap === 'NO_REACHABLE_NUMBER' ? 'bad' : 'warn'}>{t(`gap.${gap}`)}</Badge>)}</span> },
    { id: 'village', head: t('gaps.village'), cell: (row) => row.region.name },
    { id: 'class', head: t('gaps.class'), cell: (row) => [row.schoolName, row.className].filter(Boolean).join(' ') },
    { id: 'carer', head: t('gaps.carer'), cell: (row) => row.carerName ?? '' },
  ]
}

function Figures({ data }: { data: ContactGapCountsResponse }) {
  const { t } = useTranslation('contactgap')
  const format = useFormat()
  const navigate = useNavigate()
  const search = route.useSearch()
  const { all, groups } = data
  const rate = all.children === 0 ? '—' : String(Math.round(all.complete * 1000 / all.children) / 10)
  const kept = { by: search.by, village: search.village, school: search.school, class: search.class }
  return (
    <>
      {(search.village !== undefined || search.school !== undefined || search.class !== undefined) && <p><LinkButton look="quiet" icon="back" to="/contact-gaps" search={{ by: search.by }}>{t('gaps.everywhere')}</LinkButton></p>}
      <div className="stats">
        <StatTile to="/contact-gaps" search={kept} value={String(all.children - all.complete)} label={t('gaps.all')} tone={all.complete < all.children ? 'warn' : undefined} />
        {all.gaps.map(({ gap, children }) => (
          <StatTile key={gap} to="/contact-gaps" search={{ ...kept, lack: gap }} value={String(children)} label={t(`gap.${gap}`)} tone={gap === 'NO_REACHABLE_NUMBER' && children > 0 ? 'bad' : undefined} />
        ))}
      </div>
      <p><strong>{t('gaps.rate', { rate, complete: all.complete, children: all.children })}</strong> <span className="muted small">{t('gaps.as_of', { date: format.date(data.asOf) })}</span></p>
      <Card title={t('gaps.groups')}>
        <Segments label={t('gaps.by')} value={search.by ?? 'VILLAGE'} options={GROUPS.map((value) => ({ value, label: t(`gaps.${value}`) }))}
          onChange={(by) => void navigate({ to: '/contact-gaps', search: { ...search, cursor: undefined, by }, replace: true, resetScroll: false })} />
        <DataTable caption={t('gaps.groups')} columns={groupColumns(t)} rows={groups} rowKey={(row) => `${row.regionCode ?? ''}${row.organizationId ?? ''}${row.className ?? ''}`} />
      </Card>
    </>
  )
}

type Words = ReturnType<typeof useTranslation<'contactgap'>>['t']

function groupColumns(t: Words): Column<ContactGapCount>[] {
  return [
    { id: 'group', head: t('gaps.group'), isName: true, cell: (row) => <Group row={row} /> },
    { id: 'children', head: t('gaps.children'), numeric: true, cell: (row) => row.children },
    { id: 'gaps', head: t('gaps.with_gap'), numeric: true, cell: (row) => row.children - row.complete },
    { id: 'rate', head: '%', numeric: true, cell: (row) => Math.round(row.complete * 1000 / row.children) / 10 },
  ]
}

/** A place opens its own figures; a class without a name cannot be asked for. */
function Group({ row }: { row: ContactGapCount }) {
  const { t } = useTranslation('contactgap')
  const { by } = route.useSearch()
  const name = row.name ?? t('gaps.unknown_place')
  if (row.regionCode === null && row.organizationId === null) return <>{name}</>
  return <Link to="/contact-gaps" search={{ by: by === 'TOWN' ? 'VILLAGE' : by, village: row.regionCode ?? undefined, school: row.organizationId ?? undefined, class: row.className ?? undefined }}>{name}</Link>
}
