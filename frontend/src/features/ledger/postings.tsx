import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { LedgerPostingRow, PageLedgerPostingRow } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, DataTable, Pager, type Column } from '@/shared/ui'

/** The running balance of one account: what came, what went, what was left; a reversal stands in its column with a minus. */
export function Postings({ page, cursor, isStock, amount }: { page: PageLedgerPostingRow; cursor: string | undefined; isStock: boolean; amount: (value: number) => string }) {
  const { t } = useTranslation('ledger')
  const format = useFormat()
  const pager = useCursorPager(page, cursor)
  const of = (side: LedgerPostingRow['side']) => (row: LedgerPostingRow) => row.side === side ? <span className={row.amount < 0 ? 'error' : undefined}>{amount(row.amount)}</span> : ''
  const columns: Column<LedgerPostingRow>[] = [
    { id: 'number', head: t('posting.number'), isName: true, short: true, cell: (row) => <Link to="/ledger-entries/$entryId" params={{ entryId: row.entryId }}>{t('entry.number_of', { month: row.month, number: row.number })}</Link> },
    { id: 'day', head: t('posting.day'), short: true, cell: (row) => format.date(row.bookedOn) },
    { id: 'memo', head: t('posting.memo'), cell: (row) => <>{row.memo} {row.kind === 'REVERSAL' && <Badge tone="warn">{t('posting.red')}</Badge>}{row.reversed && <Badge>{t('posting.reversed')}</Badge>}</> },
    { id: 'in', head: t(isStock ? 'posting.stock_in' : 'posting.in'), numeric: true, cell: of('IN') },
    { id: 'out', head: t(isStock ? 'posting.stock_out' : 'posting.out'), numeric: true, cell: of('OUT') },
    { id: 'balance', head: t(isStock ? 'posting.stock_balance' : 'posting.balance'), numeric: true, cell: (row) => <strong>{amount(row.balance)}</strong> },
  ]
  return (
    <>
      <DataTable caption={t('posting.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} />
      <Pager {...pager} />
    </>
  )
}
