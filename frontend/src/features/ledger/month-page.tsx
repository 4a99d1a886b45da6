import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getLedgerMonthOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { LedgerMonthLineRow, LedgerMonthResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { PrintedBy } from '@/shared/print/printed-by'
import { Button, DataTable, PageHeader, PageState } from '@/shared/ui'
import { useAccountWords } from './use-account-words'

const route = getRouteApi('/shell/ledger-months/$monthId')

export default function MonthPage() {
  const { monthId } = route.useParams()
  const query = useQuery(getLedgerMonthOptions({ path: { id: monthId } }))
  return <PageState query={query}>{(found) => <Month found={found} />}</PageState>
}

function Month({ found: { month, lines } }: { found: LedgerMonthResponse }) {
  const { t } = useTranslation('ledger')
  const format = useFormat()
  const words = useAccountWords()
  const of = (field: 'opening' | 'totalIn' | 'totalOut' | 'closing') => (line: LedgerMonthLineRow) => words.amount(line, line[field])
  return (
    <>
      <PageHeader title={t('month.one', { month: format.month(month.month) })} sub={<>{month.organization.name}<PrintedBy /></>} actions={<Button icon="print" onClick={() => window.print()}>{t('month.print')}</Button>} />
      <DataTable caption={t('month.title')} rows={lines} rowKey={(line) => line.accountId} columns={[
        { id: 'account', head: t('month.account'), isName: true, cell: (line) => words.link(line) },
        { id: 'opening', head: t('month.opening'), numeric: true, cell: of('opening') },
        { id: 'in', head: t('month.in'), numeric: true, cell: of('totalIn') },
        { id: 'out', head: t('month.out'), numeric: true, cell: of('totalOut') },
        { id: 'closing', head: t('month.closing'), numeric: true, cell: of('closing') },
      ]} />
    </>
  )
}
