import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getLedgerEntryOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { LedgerEntryResponse, LedgerMoveRow } from '@/api/gen/types.gen'
import { useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { Button, Card, DataTable, Facts, Notice, PageHeader, PageState } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { useAccountWords } from './use-account-words'
import { ReversalForm } from './reversal-form'

const route = getRouteApi('/shell/ledger-entries/$entryId')

export default function EntryPage() {
  const { entryId } = route.useParams()
  const query = useQuery(getLedgerEntryOptions({ path: { id: entryId } }))
  return <PageState query={query}>{(found) => <Entry found={found} />}</PageState>
}

function Entry({ found: { entry, moves } }: { found: LedgerEntryResponse }) {
  const { t } = useTranslation('ledger')
  const format = useFormat()
  const words = useAccountWords()
  const [reversing, setReversing] = useState(false)
  const mayReverse = useCan('donation:write') && entry.reversesId === null && entry.reversedById === null
  const number = t('entry.number_of', { month: entry.month, number: entry.number })
  const of = (side: LedgerMoveRow['side']) => (row: LedgerMoveRow) => row.side === side ? words.amount(row, row.amount) : ''
  return (
    <>
      <PageHeader title={t('entry.one', { number })} sub={t(`kind.${entry.kind}`)} actions={mayReverse && <Button look="danger" onClick={() => setReversing(true)}>{t('entry.reverse')}</Button>} />
      {entry.reversesId !== null && <Notice tone="warn" actions={<Link to="/ledger-entries/$entryId" params={{ entryId: entry.reversesId }}>{t('entry.see')}</Link>}>{t('entry.reverses')}</Notice>}
      {entry.reversedById !== null && <Notice tone="warn" actions={<Link to="/ledger-entries/$entryId" params={{ entryId: entry.reversedById }}>{t('entry.see')}</Link>}>{t('entry.reversed')}</Notice>}
      <Card><Facts items={[
        { label: t('entry.day'), value: entry.late ? t('entry.day_late', { day: format.date(entry.bookedOn) }) : format.date(entry.bookedOn) }, { label: t('entry.memo'), value: entry.memo },
        ...(entry.designation === null ? [] : [{ label: t('entry.purpose'), value: entry.designation.name }]),
        { label: t('entry.by'), value: entry.recordedBy.name }, { label: t('entry.office'), value: entry.organization.name },
        ...(entry.kind === 'DONATION' && entry.sourceId !== null ? [{ label: t('kind.DONATION'), value: <Link to="/donations/$donationId" params={{ donationId: entry.sourceId }}>{t('entry.source')}</Link> }] : []),
      ]} /></Card>
      <Card title={t('entry.moves')}>
        <DataTable caption={t('entry.moves')} rows={moves} rowKey={(row) => `${row.accountId}${row.side}`} columns={[
          { id: 'account', head: t('entry.account'), isName: true, cell: (row) => words.link(row) },
          { id: 'in', head: t('entry.in'), numeric: true, cell: of('IN') },
          { id: 'out', head: t('entry.out'), numeric: true, cell: of('OUT') },
          { id: 'left', head: t('entry.left'), numeric: true, cell: (row) => row.accountKind === 'FUND' || row.accountKind === 'STOCK' ? words.amount(row, row.balance) : '' },
        ]} />
      </Card>
      <Dialog title={t('entry.reverse_title', { number })} isOpen={reversing} onClose={() => setReversing(false)}>
        <ReversalForm entryId={entry.id} organizationId={entry.organization.id} onDone={() => setReversing(false)} />
      </Dialog>
    </>
  )
}
