import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listDonationsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { DonationRow } from '@/api/gen/types.gen'
import { Can } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, DataTable, DateField, EmptyState, LinkButton, PageHeader, PageState, Pager, SearchField, type Column } from '@/shared/ui'

const route = getRouteApi('/shell/donations')

export default function DonationListPage() {
  const { t } = useTranslation('donation')
  const search = route.useSearch()
  const navigate = useNavigate()
  const query = useQuery({ ...listDonationsOptions({ query: { ...search, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns = useColumns()
  const go = (to: Partial<typeof search>) => void navigate({ to: '/donations', search: { ...search, cursor: undefined, ...to } })
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} actions={(
        <>
          <LinkButton to="/donors" icon="person">{t('list.donors')}</LinkButton>
          <Can permission="donation:write"><LinkButton to="/donations/new" look="primary" icon="plus">{t('list.new')}</LinkButton></Can>
        </>
      )} />
      <div className="filters">
        <SearchField label={t('list.search')} value={search.q ?? ''} onSearch={(q) => go({ q, donorId: undefined })} />
        <DateField label={t('list.from')} value={search.from ?? ''} onChange={(from) => go({ from: from === '' ? undefined : from })} />
        <DateField label={t('list.to')} value={search.to ?? ''} onChange={(to) => go({ to: to === '' ? undefined : to })} />
      </div>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="gift">{t('list.none_hint')}</EmptyState>}>
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

function useColumns(): Column<DonationRow>[] {
  const { t } = useTranslation('donation')
  const format = useFormat()
  return [
    { id: 'number', head: t('list.number'), isName: true, short: true, cell: (row) => <Link to="/donations/$donationId" params={{ donationId: row.id }}>{row.registerNumber}</Link> },
    { id: 'day', head: t('list.day'), short: true, cell: (row) => format.date(row.donatedOn) },
    { id: 'donor', head: t('list.donor'), cell: (row) => row.donor.name },
    { id: 'purpose', head: t('list.purpose'), cell: (row) => row.designation?.name ?? t('list.any') },
    { id: 'money', head: t('list.money'), numeric: true, cell: (row) => row.moneyFen === 0 ? '' : format.money(row.moneyFen) },
    { id: 'goods', head: t('list.goods'), numeric: true, cell: (row) => <>{row.goodsFen === 0 ? '' : format.money(row.goodsFen)}{row.unvaluedLines > 0 && <span className="muted"> {t('list.unvalued', { count: row.unvaluedLines })}</span>}</> },
    { id: 'state', head: t('list.state'), phone: 'badge', cell: (row) => <Badge tone={row.reversed ? 'warn' : 'good'}>{t(row.reversed ? 'list.reversed' : 'list.booked')}</Badge> },
    { id: 'office', head: t('list.office'), cell: (row) => row.organization.name },
  ]
}
