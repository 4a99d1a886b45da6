import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listAccessAlertsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { AccessAlertRow } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Card, DataTable, PageState, type Column } from '@/shared/ui'

/** Who opened more files within an hour than the work asks for; a name opens what she did that day. */
export function AccessAlerts({ from, to }: { from: string | undefined; to: string | undefined }) {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const query = useQuery(listAccessAlertsOptions({ query: { from, to } }))
  const columns: Column<AccessAlertRow>[] = [
    { id: 'person', head: t('list.person'), isName: true, cell: (row) => <Link to="/access-entries" search={{ personId: row.personId, from: dayOf(row.from), to: dayOf(row.to) }}>{row.personName}</Link> },
    { id: 'organization', head: t('list.organization'), cell: (row) => row.organizationName },
    { id: 'when', head: t('alerts.when'), cell: (row) => t('alerts.from_to', { from: format.instant(row.from), to: format.instant(row.to) }) },
    { id: 'most', head: t('alerts.most'), cell: (row) => row.mostInAnHour },
    { id: 'files', head: t('alerts.files'), cell: (row) => row.files },
  ]
  return (
    <Card title={t('alerts.title')}>
      <PageState query={query} skeletonLines={1} isEmpty={(data) => data.alerts.length === 0}
        empty={<p className="muted">{query.data !== undefined && t('alerts.none', { from: format.date(query.data.from), to: format.date(query.data.to), limit: query.data.limit })}</p>}>
        {(data) => (
          <>
            <p className="muted">{t('alerts.sub', { from: format.date(data.from), to: format.date(data.to), limit: data.limit })}</p>
            <DataTable caption={t('alerts.title')} columns={columns} rows={data.alerts} rowKey={(row) => row.personId + row.from} />
            {data.more && <p className="muted">{t('alerts.more')}</p>}
          </>
        )}
      </PageState>
    </Card>
  )
}

/** The office's day of an instant: its clock is eight hours ahead of UTC all year. */
function dayOf(instant: string) {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10)
}
