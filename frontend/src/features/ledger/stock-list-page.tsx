import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listStockLotsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { StockLotRow } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Checkbox, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, SearchField, type Column } from '@/shared/ui'

const route = getRouteApi('/shell/stock-lots')
const SOON_DAYS = 30

export default function StockListPage() {
  const { t } = useTranslation('ledger')
  const search = route.useSearch()
  const navigate = useNavigate()
  const query = useQuery({ ...listStockLotsOptions({ query: { ...search, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('stock.title')} sub={t('stock.sub')} actions={<LinkButton to="/ledger-entries" icon="list">{t('entry.title')}</LinkButton>} />
      <div className="filters">
        <SearchField label={t('stock.search')} value={search.q ?? ''} onSearch={(q) => void navigate({ to: '/stock-lots', search: { q, used: search.used } })} />
        <Checkbox label={t('stock.used')} checked={search.used === true} onChange={(event) => void navigate({ to: '/stock-lots', search: { q: search.q, used: event.target.checked || undefined } })} />
      </div>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('stock.none')} icon="gift">{t('stock.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('stock.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
    </>
  )
}

function useColumns(): Column<StockLotRow>[] {
  const { t } = useTranslation('ledger')
  const format = useFormat()
  const expiry = ({ expiresOn, quantity }: StockLotRow) => {
    if (expiresOn === null) return ''
    const days = format.daysFromToday(expiresOn)
    return <>{format.date(expiresOn)} {quantity > 0 && days <= SOON_DAYS && <Badge tone={days < 0 ? 'bad' : 'warn'}>{t(days < 0 ? 'stock.expired' : 'stock.soon')}</Badge>}</>
  }
  return [
    { id: 'name', head: t('stock.name'), isName: true, cell: (row) => <Link to="/stock-lots/$lotId" params={{ lotId: row.id }}>{[row.name, row.spec].filter(Boolean).join(' ')}</Link> },
    { id: 'left', head: t('stock.left'), numeric: true, cell: (row) => <strong>{`${format.number(row.quantity)} ${row.unit}`}</strong> },
    { id: 'in', head: t('stock.in'), numeric: true, cell: (row) => format.number(row.quantityIn) },
    { id: 'out', head: t('stock.out'), numeric: true, cell: (row) => format.number(row.quantityOut) },
    { id: 'value', head: t('stock.value'), numeric: true, cell: (row) => row.valueFen === null ? t('stock.unvalued') : format.money(row.valueFen) },
    { id: 'expires', head: t('stock.expires'), cell: expiry },
    { id: 'purpose', head: t('stock.purpose'), cell: (row) => row.designation?.name ?? t('fund.any') },
    { id: 'received', head: t('stock.received'), short: true, cell: (row) => format.date(row.receivedOn) },
  ]
}
