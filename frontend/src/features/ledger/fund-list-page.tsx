import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listFundsOptions } from '@/api/gen/@tanstack/react-query.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager } from '@/shared/ui'

const route = getRouteApi('/shell/funds')

export default function FundListPage() {
  const { t } = useTranslation('ledger')
  const format = useFormat()
  const { cursor } = route.useSearch()
  const query = useQuery(listFundsOptions({ query: { cursor, limit: 50 } }))
  const pager = useCursorPager(query.data, cursor)
  return (
    <>
      <PageHeader title={t('fund.title')} sub={t('fund.sub')} actions={(
        <>
          <LinkButton to="/ledger-entries" icon="list">{t('entry.title')}</LinkButton>
          <LinkButton to="/ledger-months" icon="calendar">{t('month.title')}</LinkButton>
        </>
      )} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('fund.none')} icon="gift">{t('fund.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('fund.title')} rows={page.items} rowKey={(row) => row.id} columns={[
              { id: 'purpose', head: t('fund.purpose'), isName: true, cell: (row) => <Link to="/funds/$fundId" params={{ fundId: row.id }}>{row.designation?.name ?? t('fund.any')}</Link> },
              { id: 'income', head: t('fund.income'), numeric: true, cell: (row) => format.money(row.incomeFen) },
              { id: 'spent', head: t('fund.spent'), numeric: true, cell: (row) => format.money(row.spentFen) },
              { id: 'balance', head: t('fund.balance'), numeric: true, cell: (row) => <strong>{format.money(row.balanceFen)}</strong> },
              { id: 'office', head: t('fund.office'), cell: (row) => row.organization.name },
            ]} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
    </>
  )
}
