import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listChildrenInfiniteOptions, listChildrenOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildRow } from '@/api/gen/types.gen'
import { ExportButton } from '@/features/export'
import { Can, useCan } from '@/shared/auth/use-session'
import { useIsPhone } from '@/shared/lib/use-media'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, RiskTag, type Column } from '@/shared/ui'
import { ChildListFilters } from './child-list-filters'
import { levelOf } from './level'

const route = getRouteApi('/shell/children')
const GAPS = { unpaired: { paired: false }, incomplete: { complete: false }, contacts: { contactsComplete: false }, turning16: { turning16WithinDays: 30 }, nocare: { careKnown: false }, noteacher: { responsibleTeacher: false }, peer: { withPeer: true }, nopeer: { withPeer: false } } as const
const PHONE_PAGE = 20

function useListQuery() {
  const { gap, status, village, school, cursor, ...search } = route.useSearch()
  return {
    ...search, sort: search.sort ?? 'name', status: status ?? 'ACTIVE', regionCode: village, organizationId: school, ...(gap === undefined ? {} : GAPS[gap]), cursor,
  } as const
}

/** The roster: search as one speaks (characters, pinyin, initials, phone tail), filters in the address. */
export default function ChildListPage() {
  const { t } = useTranslation('child')
  const { cursor: _cursor, ...filter } = useListQuery()
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} actions={(
        <>
          <Can permission="coverage:read"><LinkButton to="/care-structure" icon="report">{t('structure.title')}</LinkButton></Can>
          <Can permission="guardian:read"><LinkButton to="/class-sheet" icon="print">{t('list.class_sheet')}</LinkButton></Can>
          <ExportButton list="children" filter={filter} />
          <Can permission="child:write"><LinkButton to="/children/new" look="primary" icon="plus">{t('new.title')}</LinkButton></Can>
        </>
      )} />
      <ChildListFilters />
      {useIsPhone() ? <PhoneList /> : <OfficeList />}
    </>
  )
}

function useColumns(): Column<ChildRow>[] {
  const { t } = useTranslation('child')
  return [
    { id: 'name', head: t('list.name'), isName: true, sortBy: 'name', cell: (row) => <Link to="/children/$childId" params={{ childId: row.id }}>{row.name}</Link> },
    { id: 'risk', head: t('list.risk'), phone: 'badge', cell: (row) => row.riskLevel === null ? '' : <RiskTag level={levelOf(row.riskLevel)}>{t(`risk.${row.riskLevel}`)}</RiskTag> },
    { id: 'age', head: t('list.age'), numeric: true, cell: (row) => t('list.years', { count: row.ageYears }) },
    { id: 'village', head: t('list.village'), cell: (row) => row.region?.name },
    { id: 'class', head: t('list.class'), cell: (row) => [row.schoolName, row.className].filter(Boolean).join(' ') },
    { id: 'care', head: t('list.carer'), cell: (row) => [row.carerName, row.careType === null ? null : t(`care.${row.careType}`)].filter(Boolean).join(' · ') },
    { id: 'helpers', head: t('list.helpers'), cell: (row) => row.helperNames.length > 0 ? row.helperNames.join(t('list.comma')) : <Badge tone="warn">{t('list.unpaired')}</Badge> },
    { id: 'file', head: t('list.complete'), cell: (row) => row.complete ? t('list.complete_yes') : <Badge tone="warn">{t('list.missing', { count: row.missingCount })}</Badge> },
  ]
}

/** An unpaired child is one press away from a helper. */
function usePairAction() {
  const { t } = useTranslation('child')
  const mayPair = useCan('pairing:write')
  const { gap } = route.useSearch()
  if (!mayPair || gap !== 'unpaired') return undefined
  return (row: ChildRow) => <LinkButton to="/pairings/new" search={{ childId: row.id }} icon="pairing">{t('list.pair', { name: row.name })}</LinkButton>
}

const none = (page: { items: readonly unknown[] }) => page.items.length === 0

function OfficeList() {
  const { t } = useTranslation('child')
  const navigate = useNavigate()
  const asked = useListQuery()
  const query = useQuery({ ...listChildrenOptions({ query: { ...asked, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, asked.cursor)
  const columns = useColumns()
  const action = usePairAction()
  return (
    <PageState query={query} isEmpty={none} empty={<EmptyState title={t('list.none')} icon="search">{t('list.none_hint')}</EmptyState>}>
      {(page) => (
        <>
          <DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} action={action}
            sort={asked.sort} onSort={(sort) => void navigate({ to: '/children', search: (former) => ({ ...former, sort, cursor: undefined }) })} />
          <Pager {...pager} />
        </>
      )}
    </PageState>
  )
}

function PhoneList() {
  const { t } = useTranslation('child')
  const { cursor: _cursor, ...asked } = useListQuery()
  const query = useInfiniteQuery({
    ...listChildrenInfiniteOptions({ query: { ...asked, limit: PHONE_PAGE } }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })
  const columns = useColumns()
  const action = usePairAction()
  return (
    <PageState query={query} isEmpty={(data) => data.pages[0] === undefined || none(data.pages[0])} empty={<EmptyState title={t('list.none')} icon="search">{t('list.none_hint')}</EmptyState>}>
      {(data) => (
        <>
          <p className="muted" role="status">{t('list.total', { count: data.pages[0]?.total ?? 0 })}</p>
          <DataTable caption={t('list.title')} columns={columns} rows={data.pages.flatMap((page) => page.items)} rowKey={(row) => row.id} busy={query.isPlaceholderData} action={action} />
          {query.hasNextPage && <Button className="wide" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('list.more')}</Button>}
        </>
      )}
    </PageState>
  )
}
