import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listHomeVisitsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { HomeVisitRow } from '@/api/gen/types.gen'
import { ExportButton } from '@/features/export'
import { Can } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, type Column } from '@/shared/ui'
import { PURPOSES } from './codes'
import { VisitListFilters } from './visit-list-filters'

const route = getRouteApi('/shell/visits')

/** Every visit in scope, newest first; the address holds period and filter. */
export default function VisitListPage() {
  const { t } = useTranslation('visit')
  const format = useFormat()
  const search = route.useSearch()
  const { cursor, ...filter } = { ...search, purpose: PURPOSES.find((one) => one === search.purpose) }
  const query = useQuery({ ...listHomeVisitsOptions({ query: { ...filter, cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const columns: Column<HomeVisitRow>[] = [
    { id: 'on', short: true, head: t('list.on'), isName: true, cell: (row) => <Link to="/visits/$visitId" params={{ visitId: row.id }}>{format.date(row.occurredOn)}</Link> },
    { id: 'mark', head: t('list.mark'), phone: 'badge', cell: (row) => row.cancelled ? <Badge>{t('list.cancelled')}</Badge> : row.attempt ? <Badge tone="warn">{t('list.attempt')}</Badge> : row.lateEntry ? <Badge>{t('list.late')}</Badge> : '' },
    { id: 'children', head: t('list.children'), cell: (row) => [...row.childNames, ...(row.otherChildrenCount > 0 ? [t('list.others', { count: row.otherChildrenCount })] : [])].join(t('list.comma')) },
    { id: 'purpose', short: true, head: t('form.purpose'), cell: (row) => t(`purpose.${row.purpose}`) },
    { id: 'method', short: true, head: t('form.method'), cell: (row) => t(`method.${row.method}`) },
    { id: 'by', short: true, head: t('list.by'), cell: (row) => row.recordedBy.name },
    { id: 'number', short: true, head: t('list.number'), phone: 'hidden', cell: (row) => row.number },
  ]
  return (
    <>
      <PageHeader title={t('list.title')} actions={<>
        <ExportButton list="home-visits" filter={filter} />
        <Can permission="visit:write"><LinkButton to="/visits/new" look="primary" icon="plus">{t('form.title')}</LinkButton></Can>
      </>} />
      <VisitListFilters />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="visit">{t('list.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
    </>
  )
}
