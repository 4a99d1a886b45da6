import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorklistFollowUp, WorklistPhone, WorklistResponse } from '@/api/gen/types.gen'
import { useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { CallLink, Card, LinkButton } from '@/shared/ui'

/** What comes besides the duties: a promise, a parent at home, a term that ends, a birthday; one tap does the next thing. */
export function Matters({ list }: { list: WorklistResponse }) {
  const { t } = useTranslation('duty')
  const format = useFormat()
  const mayOpen = useCan('agreement:read')
  const { followUps, homeComings, agreements, birthdays } = list
  return (
    <>
      <Matter title={t('today.promised')} rows={followUps} words={(row) => `${format.date(row.on)} ${t(`today.planned.${row.recordKind}`, { defaultValue: row.text ?? '' })}`}>
        {(row) => <Promised promise={row} />}
      </Matter>
      <Matter title={t('today.coming')} rows={homeComings} words={(row) => t(row.until === null ? 'today.comes' : 'today.comes_until', { who: t(`today.comer.${row.comer}`), from: format.date(row.from), until: format.date(row.until ?? row.from) })}>
        {(row) => <LinkButton icon="calendar" to="/home-comings" search={{ show: 'todo' }} aria-label={t('today.plan_of', { name: row.childName })}>{t('today.plan')}</LinkButton>}
      </Matter>
      <Matter title={t('today.agreements')} rows={agreements} words={(row) => t(row.endsOn < list.asOf ? 'today.ended' : 'today.ends', { date: format.date(row.endsOn), name: row.carerName })}>
        {(row) => mayOpen && <LinkButton icon="report" to="/care/agreements/$agreementId" params={{ agreementId: row.agreementId }} aria-label={t('today.agreement_of', { name: row.childName })}>{t('today.agreement')}</LinkButton>}
      </Matter>
      <Matter title={t('today.birthdays')} rows={birthdays} words={(row) => t('today.turns', { date: format.date(row.on), years: row.turns })} />
    </>
  )
}

type Row = { childId: string; childName: string; phones?: readonly WorklistPhone[] }

function Matter<R extends Row>({ title, rows, words, children }: { title: string; rows: readonly R[]; words: (row: R) => string; children?: (row: R) => ReactNode }) {
  const { t } = useTranslation('duty')
  if (rows.length === 0) return null
  return (
    <Card title={title}>
      <ul className="people">{rows.map((row) => {
        const phone = row.phones?.[0]
        return (
          <li key={JSON.stringify(row)} className="person">
            <div><Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> <span className="muted">{words(row)}</span></div>
            <div className="actions">
              {children?.(row)}
              {phone !== undefined && <CallLink phone={phone.phone}>{t('today.call', phone)}</CallLink>}
            </div>
          </li>)
      })}
      </ul>
    </Card>
  )
}

/** Opens the form that keeps the promise. */
function Promised({ promise: { recordKind, childId, childName } }: { promise: WorklistFollowUp }) {
  const { t } = useTranslation('duty')
  if (recordKind === 'HOME_COMING_SIGNING') return null
  return recordKind === 'CONTACT'
    ? <LinkButton icon="edit" to="/contacts/new" search={{ childId }} aria-label={t('today.contact_of', { name: childName })}>{t('today.record_contact')}</LinkButton>
    : <LinkButton icon="visit" to="/visits/new" search={{ childId }} aria-label={t('today.visit_of', { name: childName })}>{t('today.record_visit')}</LinkButton>
}
