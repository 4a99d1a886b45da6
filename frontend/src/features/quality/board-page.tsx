import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getDataQualityOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { QualityCount, QualityGap, QualityResponse, QualityUnmatched } from '@/api/gen/types.gen'
import { Can } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { Card, DataTable, EmptyState, LinkButton, PageHeader, PageState, Segments, StatTile, type Column } from '@/shared/ui'
import { ENTRIES, FAULTS, percent } from './gaps'
import { keep, PlaceCrumbs, queryOf } from './place'

const route = getRouteApi('/shell/quality')
const GROUPS = ['TOWN', 'VILLAGE', 'SCHOOL', 'CLASS'] as const
const UNMATCHED = ['VILLAGE_MISSING', 'SCHOOL_MISSING', 'BOTH_MISSING', 'SYSTEM_MISSING'] as const
/** Beside what is always shown, the table has room for so many of what is lacking most. */
const WORST = 3

const numberOf = (count: QualityCount, gap: QualityGap) => count.gaps.find((one) => one.gap === gap)?.children ?? 0

/** 家底清、情景明 (R3-P02): what the files lack and where; every figure opens its children. */
export default function BoardPage() {
  const { t } = useTranslation('quality')
  const search = route.useSearch()
  const query = useQuery({ ...getDataQualityOptions({ query: { ...queryOf(search), groupBy: search.by ?? 'TOWN' } }), placeholderData: keepPreviousData })
  return (
    <>
      <PageHeader title={t('board.title')} sub={t('board.sub')} />
      <PlaceCrumbs place={search} />
      <PageState query={query} skeletonLines={8} isEmpty={(data) => data.all.children === 0} empty={<EmptyState title={t('board.none')} icon="children"
        action={<Can permission="roster:import"><LinkButton to="/roster/import">{t('board.import')}</LinkButton></Can>}>{t('board.none_hint')}</EmptyState>}>
        {(data) => (
          <>
            <Figures data={data} />
            <Entries count={data.all} />
            {data.unmatched !== null && <Unmatched lists={data.unmatched} />}
            <Where data={data} busy={query.isPlaceholderData} />
          </>
        )}
      </PageState>
    </>
  )
}

function Figures({ data: { all, asOf, staleBefore } }: { data: QualityResponse }) {
  const { t } = useTranslation('quality')
  const format = useFormat()
  const place = keep(route.useSearch())
  return (
    <>
      <div className="stats">
        <StatTile to="/quality/children" search={place} value={String(all.children - all.faultless)} label={t('board.any')} tone={all.faultless < all.children ? 'warn' : undefined} />
        {FAULTS.map((gap) => <StatTile key={gap} to="/quality/children" search={{ ...place, fault: gap }} value={String(numberOf(all, gap))} label={t(`gap.${gap}`)} tone={gap === 'NO_REACHABLE_NUMBER' && numberOf(all, gap) > 0 ? 'bad' : undefined} />)}
      </div>
      <p><strong>{t('board.faultless', { rate: percent(all.faultless, all.children), faultless: all.faultless, children: all.children })}</strong> <span className="muted small">{t('board.as_of', { date: format.date(asOf), stale: format.date(staleBefore) })}</span></p>
    </>
  )
}

/** How many files have each entry, the most lacking first. */
function Entries({ count }: { count: QualityCount }) {
  const { t } = useTranslation('quality')
  const place = keep(route.useSearch())
  const sorted = [...ENTRIES].sort((a, b) => numberOf(count, b) - numberOf(count, a))
  return (
    <Card title={t('board.fields')}>
      <p className="muted small">{t('board.fields_hint')}</p>
      <ul className="rates">
        {sorted.map((gap) => {
          const lacking = numberOf(count, gap)
          return (
            <li key={gap}>
              <span className="rate-name">{t(`gap.${gap}`)}</span>
              <Rate part={count.children - lacking} whole={count.children} label={t('board.bar', { rate: percent(count.children - lacking, count.children) })} />
              {lacking === 0 ? <span className="muted">{t('board.full')}</span> : <Link to="/quality/children" search={{ ...place, fault: gap }}>{t('board.lack', { count: lacking })}</Link>}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

function Rate({ part, whole, label }: { part: number; whole: number; label: string }) {
  const rate = percent(part, whole)
  return <span className="rate"><span className="rate-bar" aria-hidden><span style={{ inlineSize: `${String(rate)}%` }} /></span><span className="rate-text">{label}</span></span>
}

/** Village list, school roll and files of the last round beside each other. */
function Unmatched({ lists }: { lists: QualityUnmatched }) {
  const { t } = useTranslation('quality')
  const format = useFormat()
  const { village } = route.useSearch()
  const figures = { VILLAGE_MISSING: lists.villageMissing, SCHOOL_MISSING: lists.schoolMissing, BOTH_MISSING: lists.bothMissing, SYSTEM_MISSING: lists.systemMissing }
  return (
    <Card title={t('board.unmatched')}>
      <p className="muted small">{t('board.unmatched_sub', { name: lists.roundName, date: format.date(lists.asOf) })}</p>
      <div className="stats">
        {UNMATCHED.map((gap) => <StatTile key={gap} to="/census/$roundId/reconciliation" params={{ roundId: lists.roundId }} search={{ missing: gap, place: village }} value={String(figures[gap])} label={t(`board.${gap}`)} tone={figures[gap] > 0 ? 'warn' : undefined} />)}
      </div>
    </Card>
  )
}

function Where({ data: { all, groups }, busy }: { data: QualityResponse; busy: boolean }) {
  const { t } = useTranslation('quality')
  const navigate = useNavigate()
  const search = route.useSearch()
  const worst = ENTRIES.filter((gap) => numberOf(all, gap) > 0).sort((a, b) => numberOf(all, b) - numberOf(all, a)).slice(0, WORST)
  return (
    <Card title={t('board.where')}>
      <Segments label={t('board.by')} value={search.by ?? 'TOWN'} options={GROUPS.map((value) => ({ value, label: t(`board.${value}`) }))}
        onChange={(by) => void navigate({ to: '/quality', search: { ...search, by }, replace: true, resetScroll: false })} />
      <DataTable caption={t('board.where')} busy={busy} columns={useColumns(worst)} rows={groups} rowKey={(row) => `${row.regionCode ?? ''}${row.organizationId ?? ''}${row.className ?? ''}`} />
    </Card>
  )
}

function useColumns(worst: readonly QualityGap[]): Column<QualityCount>[] {
  const { t } = useTranslation('quality')
  const of = usePlaceOf()
  const figure = (row: QualityCount, count: number, gap?: QualityGap) => {
    const place = of(row)
    return count === 0 || place === undefined ? count : <Link to="/quality/children" search={{ ...place, fault: gap }}>{count}</Link>
  }
  return [
    { id: 'group', head: t('board.group'), isName: true, cell: (row) => <Group row={row} /> },
    { id: 'children', head: t('board.children'), numeric: true, cell: (row) => row.children },
    { id: 'rate', head: t('board.rate'), cell: (row) => <Rate part={row.faultless} whole={row.children} label={`${String(percent(row.faultless, row.children))}%`} /> },
    { id: 'any', head: t('board.any'), numeric: true, cell: (row) => figure(row, row.children - row.faultless) },
    { id: 'stale', head: t('lacks.STALE'), numeric: true, cell: (row) => figure(row, numberOf(row, 'STALE'), 'STALE') },
    ...worst.map((gap): Column<QualityCount> => ({ id: gap, head: t(`lacks.${gap}`), numeric: true, cell: (row) => figure(row, numberOf(row, gap), gap) })),
  ]
}

/** The address of a group within what is shown; what nobody filled in cannot be asked for. */
function usePlaceOf() {
  const { village, school, by = 'TOWN' } = route.useSearch()
  const further = { TOWN: 'VILLAGE', VILLAGE: 'CLASS', SCHOOL: 'CLASS', CLASS: 'CLASS' } as const
  return (row: QualityCount) => row.regionCode === null && row.organizationId === null || by === 'CLASS' && row.className === null ? undefined
    : { by: further[by], village: row.regionCode ?? village, school: row.organizationId ?? school, class: row.className ?? undefined }
}

function Group({ row }: { row: QualityCount }) {
  const { t } = useTranslation('quality')
  const place = usePlaceOf()(row)
  const name = row.name ?? t('board.unknown')
  return place === undefined ? <>{name}</> : <Link to="/quality" search={place}>{name}</Link>
}
