import { useTranslation } from 'react-i18next'
import type { DonationResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import './donation-slip.css'

const yuan = (fen: number | null) => fen === null ? '' : (fen / 100).toFixed(2)

/** The sheet that is signed (rules.md N-2, N-3): on paper only, legible in black and white, and never taken for an official receipt. */
export function DonationSlip({ donation }: { donation: DonationResponse }) {
  const { t } = useTranslation('donation')
  const format = useFormat()
  const { summary, lines } = donation
  return (
    <section className="print-only donation-slip" aria-hidden="true">
      <h1>{t('slip.title')}</h1>
      <p className="slip-notice">{t('slip.notice')}</p>
      <p className="slip-head"><span>{t('slip.number', { number: summary.registerNumber })}</span><span>{format.date(summary.donatedOn)}</span></p>
      {donation.reversedOn !== null && <p className="slip-red">{t('slip.red', { on: format.date(donation.reversedOn) })}</p>}
      <table>
        <tbody>
          <tr><th scope="row">{t('slip.donor')}</th><td>{summary.donor.name}</td><th scope="row">{t('slip.office')}</th><td>{summary.organization.name}</td></tr>
          <tr><th scope="row">{t('slip.purpose')}</th><td colSpan={3}>{summary.designation?.name ?? t('list.any')}</td></tr>
        </tbody>
      </table>
      <table>
        <thead><tr>{(['no', 'name', 'spec', 'quantity', 'value', 'worth', 'basis'] as const).map((head) => <th key={head} scope="col">{t(`slip.${head}`)}</th>)}</tr></thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={line.id}>
              <td>{index + 1}</td>
              <td>{line.name ?? t('slip.money', { kind: t(`kind.${line.kind}`) })}</td>
              <td>{line.spec}</td>
              <td className="number">{line.quantity === null ? '' : `${line.quantity} ${line.unit ?? ''}`}</td>
              <td className="number">{yuan(line.unitValueFen)}</td>
              <td className="number">{line.amountFen === null ? '—' : yuan(line.amountFen)}</td>
              <td>{line.basis === null ? '' : t(`basis.${line.basis}`)}</td>
            </tr>
          ))}
          <tr><th scope="row" colSpan={2}>{t('slip.total')}</th><td colSpan={5}><strong>{donation.totalInCapitals}</strong> {t('slip.figures')}¥{yuan(donation.totalFen)}</td></tr>
        </tbody>
      </table>
      {summary.unvaluedLines > 0 && <p>{t('slip.unvalued')}</p>}
      {donation.receiptNumber !== null && <p>{t('slip.receipt', { code: donation.receiptCode ?? '', number: donation.receiptNumber })}</p>}
      <div className="slip-signs">
        <p>{t('slip.donor_sign')}</p><p>{t('slip.handler', { name: donation.handledBy.name })}</p><p>{t('slip.receiver')}<br /><br />{t('slip.date')}</p>
      </div>
    </section>
  )
}
