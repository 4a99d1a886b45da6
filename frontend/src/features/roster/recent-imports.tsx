import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listRosterImportsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { RosterImportResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Card, DataTable, EmptyState, PageState, type Column } from '@/shared/ui'

const SHOWN = 10

/** What one brought before: to go on with, or to undo. */
export function RecentImports() {
  const { t } = useTranslation('roster')
  const { instant } = useFormat()
  const query = useQuery(listRosterImportsOptions({ query: { limit: SHOWN } }))
  const columns: Column<RosterImportResponse>[] = [
    { id: 'file', head: t('recent.file'), isName: true, cell: (row) => <Link to="/roster/import" search={{ id: row.id }}>{row.fileName}</Link> },
    { id: 'kind', head: t('recent.kind'), cell: (row) => t(`kind.${row.kind}`) },
    { id: 'state', head: t('recent.state'), phone: 'badge', cell: (row) => <Badge>{t(`state.${row.state}`)}</Badge> },
    { id: 'imported', head: t('recent.imported'), numeric: true, cell: (row) => row.counts.imported },
    { id: 'open', head: t('recent.open'), numeric: true, cell: (row) => row.counts.error + row.counts.conflict },
    { id: 'created', head: t('recent.created'), cell: (row) => instant(row.createdAt) },
  ]
  return (
    <Card title={t('recent.title')}>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('recent.none')} icon="import" />}>
        {(page) => <DataTable caption={t('recent.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} />}
      </PageState>
    </Card>
  )
}
