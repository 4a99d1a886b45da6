import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getDonationOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { DonationLineResponse, DonationResponse } from '@/api/gen/types.gen'
import { ReversalForm } from '@/features/ledger'
import { Can, useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { Button, Card, DataTable, Facts, Notice, PageHeader, PageState, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { ConsentForm } from './consent-form'
import { DonationSlip } from './donation-slip'
import { ReceiptForm } from './receipt-form'

const route = getRouteApi('/shell/donations/$donationId')

export default function DonationPage() {
  const { donationId } = route.useParams()
  const query = useQuery(getDonationOptions({ path: { id: donationId } }))
  return <PageState query={query}>{(donation) => <Donation donation={donation} />}</PageState>
}

function Donation({ donation }: { donation: DonationResponse }) {
  const { t } = useTranslation('donation')
  const format = useFormat()
  const [opened, setOpened] = useState<'receipt' | 'reversal' | 'consent'>()
  const done = () => setOpened(undefined)
  const { summary, entryId } = donation
  const keeps = useCan('donation:write') && !summary.reversed
  return (
    <>
      <div className="no-print stack">
        <PageHeader title={t('page.title', { number: summary.registerNumber })} sub={summary.donor.name} actions={(
          <>
            <Can permission="donation:write"><Button icon="edit" onClick={() => setOpened('receipt')}>{t('page.edit')}</Button></Can>
            {keeps && entryId !== null && <Button look="danger" onClick={() => setOpened('reversal')}>{t('page.reverse')}</Button>}
            <Button look="primary" icon="print" onClick={() => window.print()}>{t('page.print')}</Button>
          </>
        )} />
        {donation.reversedOn !== null && <Notice tone="warn">{t('page.reversed', { on: format.date(donation.reversedOn), reason: donation.reverseReason })}</Notice>}
        <Card><DonationFacts donation={donation} /></Card>
        <Card title={t('page.lines')}><DataTable caption={t('page.lines')} columns={useLineColumns()} rows={donation.lines} rowKey={(line) => line.id} /></Card>
        {summary.designation !== null && summary.moneyFen > 0 && (
          <Card title={t('consent.list')} actions={keeps && <Button icon="plus" onClick={() => setOpened('consent')}>{t('consent.open')}</Button>}>
            <Consents donation={donation} />
          </Card>
        )}
      </div>
      <DonationSlip donation={donation} />
      <Dialog asDrawer title={t('page.edit_title')} isOpen={opened === 'receipt'} onClose={done}><ReceiptForm donation={donation} onDone={done} /></Dialog>
      <Dialog asDrawer title={t('consent.title')} isOpen={opened === 'consent'} onClose={done}><ConsentForm donation={donation} onDone={done} /></Dialog>
      <Dialog title={t('page.reverse')} isOpen={opened === 'reversal'} onClose={done}>
        {entryId !== null && <ReversalForm entryId={entryId} organizationId={summary.organization.id} onDone={done} />}
      </Dialog>
    </>
  )
}

function DonationFacts({ donation }: { donation: DonationResponse }) {
  const { t } = useTranslation('donation')
  const format = useFormat()
  const { summary } = donation
  return (
    <Facts items={[
      { label: t('page.donor'), value: t(summary.donor.wantsToBeNamed ? 'page.donor_named' : 'page.donor_unnamed', { name: summary.donor.name }) },
      { label: t('page.day'), value: format.date(summary.donatedOn) },
      { label: t('page.purpose'), value: summary.designation?.name ?? t('list.any') },
      { label: t('page.office'), value: summary.organization.name },
      { label: t('page.total'), value: format.money(donation.totalFen) },
      { label: t('page.capitals'), value: donation.totalInCapitals },
      ...(summary.serviceFen > 0 ? [{ label: t('page.services'), value: format.money(summary.serviceFen) }] : []),
      { label: t('page.receipt'), value: donation.receiptNumber === null ? t('page.no_receipt') : `${donation.receiptCode ?? ''} ${donation.receiptNumber}` },
      ...(donation.agreementNumber === null ? [] : [{ label: t('page.agreement'), value: donation.agreementNumber }]),
      ...(donation.note === null ? [] : [{ label: t('page.note'), value: donation.note }]),
      { label: t('page.handler'), value: donation.handledBy.name },
      ...(donation.bookedMonth === null || donation.entryId === null ? [] : [{
        label: t('page.booked'),
        value: <><Link to="/ledger-entries/$entryId" params={{ entryId: donation.entryId }}>{format.month(donation.bookedMonth)}</Link>{donation.late && <span className="muted"> {t('page.late')}</span>}</>,
      }]),
    ]} />
  )
}

function useLineColumns(): Column<DonationLineResponse>[] {
  const { t } = useTranslation('donation')
  const format = useFormat()
  return [
    { id: 'name', head: t('page.item'), isName: true, cell: (line) => line.lotId === null ? line.name ?? t(`kind.${line.kind}`) : <Link to="/stock-lots/$lotId" params={{ lotId: line.lotId }}>{line.name}</Link> },
    { id: 'spec', head: t('page.spec'), cell: (line) => line.spec ?? '' },
    { id: 'quantity', head: t('page.quantity'), numeric: true, cell: (line) => line.quantity === null ? '' : `${format.number(line.quantity)} ${line.unit ?? ''}` },
    { id: 'value', head: t('page.value'), numeric: true, cell: (line) => line.unitValueFen === null ? '' : format.money(line.unitValueFen) },
    { id: 'worth', head: t('page.worth'), numeric: true, cell: (line) => line.amountFen === null ? t('page.unvalued') : format.money(line.amountFen) },
    { id: 'basis', head: t('page.basis'), cell: (line) => line.basis === null ? '' : t(`basis.${line.basis}`) },
    { id: 'expires', head: t('page.expires'), short: true, cell: (line) => line.expiresOn === null ? '' : format.date(line.expiresOn) },
  ]
}

function Consents({ donation }: { donation: DonationResponse }) {
  const { t } = useTranslation('donation')
  const format = useFormat()
  if (donation.consents.length === 0) return <p className="muted">{t('consent.none')}</p>
  return (
    <DataTable caption={t('consent.list')} rows={donation.consents} rowKey={(one) => one.id} columns={[
      { id: 'to', head: t('consent.to'), isName: true, cell: (one) => <Link to="/ledger-entries/$entryId" params={{ entryId: one.entryId }}>{one.designation?.name ?? t('list.any')}</Link> },
      { id: 'amount', head: t('consent.amount'), numeric: true, cell: (one) => format.money(one.amountFen) },
      { id: 'on', head: t('consent.on'), short: true, cell: (one) => format.date(one.consentedOn) },
      { id: 'way', head: t('consent.way'), cell: (one) => t(`way.${one.way}`) },
      { id: 'note', head: t('consent.note'), cell: (one) => one.undone ? t('consent.undone_note', { note: one.note }) : one.note },
    ]} />
  )
}
