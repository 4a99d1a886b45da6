import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listLedgerEntriesOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { LedgerEntryRow } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, type Column } from '@/shared/ui'

const route = getRouteApi('/shell/ledger-entries')

export default function EntryListPage() {
  const { t } = useTranslation('ledger')
  const search = route.useSearch()
  const query = useQuery({ ...listLedgerEntriesOptions({ query: { ...search, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('entry.title')} sub={t('entry.sub')} actions={<LinkButton to="/ledger-months" icon="calendar">{t('entry.months')}</LinkButton>} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('entry.none')} icon="list">{t('entry.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('entry.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
    </>
  )
}

function useColumns(): Column<LedgerEntryRow>[] {
  const { t } = useTranslation('ledger')
  const format = useFormat()
  return [
    { id: 'number', head: t('entry.number'), isName: true, short: true, cell: (row) => <Link to="/ledger-entries/$entryId" params={{ entryId: row.id }}>{t('entry.number_of', { month: row.month, number: row.number })}</Link> },
    { id: 'day', head: t('entry.day'), cell: (row) => <>{format.date(row.bookedOn)} {row.late && <Badge tone="warn">{t('entry.late')}</Badge>}</> },
    { id: 'kind', head: t('entry.kind'), phone: 'badge', cell: (row) => <Badge tone={row.kind === 'REVERSAL' ? 'warn' : 'neutral'}>{t(`kind.${row.kind}`)}</Badge> },
    { id: 'memo', head: t('entry.memo'), cell: (row) => <>{row.memo} {row.reversedById !== null && <Badge>{t('posting.reversed')}</Badge>}</> },
    { id: 'purpose', head: t('entry.purpose'), cell: (row) => row.designation?.name ?? '' },
    { id: 'by', head: t('entry.by'), cell: (row) => row.recordedBy.name },
    { id: 'office', head: t('entry.office'), cell: (row) => row.organization.name },
  ]
}
