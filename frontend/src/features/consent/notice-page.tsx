import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getChildOptions, listChildConsentsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ConsentsResponse } from '@/api/gen/types.gen'
import { Button, PageHeader, PageState } from '@/shared/ui'
import { nameIn, textIn } from './codes'

const route = getRouteApi('/shell/children/$childId/consent-form')
// The ten points that the 2019 rules on children's data want a guardian to be told.
const POINTS = ['purpose', 'items', 'way', 'place', 'term', 'after', 'security', 'refusal', 'complaint', 'correction'] as const

/** Notice and consent form on two sheets of A4, to be read out, signed, scanned. No identity number, no address. */
export default function NoticePage() {
  const { t } = useTranslation('consent')
  const { childId } = route.useParams()
  const child = useQuery(getChildOptions({ path: { id: childId } }))
  const consents = useQuery(listChildConsentsOptions({ path: { childId } }))
  return (
    <>
      <div className="no-print"><PageHeader title={t('notice.title')} actions={<Button look="primary" icon="print" onClick={() => { window.print() }}>{t('notice.print')}</Button>} /></div>
      <PageState query={consents}>{(data) => <Sheets data={data} name={child.data?.name ?? ''} />}</PageState>
    </>
  )
}

function Sheets({ data, name }: { data: ConsentsResponse; name: string }) {
  const { t, i18n } = useTranslation('consent')
  const asked = data.standing.map((one) => one.purpose).filter((purpose) => purpose.legalBasis === 'CONSENT')
  return (
    <div className="sheets">
      <article className="sheet card">
        <h2>{t('notice.heading')}</h2>
        <p>{t('notice.salutation', { name })}</p>
        <ol>{POINTS.map((point) => <li key={point}><strong>{t(`point.${point}.title`)}</strong> {t(`point.${point}.text`)}</li>)}</ol>
        <WriteIn>{t('notice.office')}</WriteIn>
      </article>
      <article className="sheet card">
        <h2>{t('notice.form_heading')}</h2>
        <p>{t('notice.form_intro', { name })}</p>
        <table>
          <thead><tr><th scope="col">{t('purpose.name')}</th><th scope="col">{t('notice.what')}</th><th scope="col">{t('form.yes')}</th><th scope="col">{t('form.no')}</th></tr></thead>
          <tbody>{asked.map((purpose) => <tr key={purpose.id}><th scope="row">{nameIn(i18n.language, purpose)}</th><td>{textIn(i18n.language, purpose)}</td><td className="box">□</td><td className="box">□</td></tr>)}</tbody>
        </table>
        <p>{t('notice.withdrawable')}</p>
        {data.childMustAgree && <WriteIn>{t('notice.child_line')}</WriteIn>}
        <WriteIn>{t('notice.signer_line')}</WriteIn>
        <WriteIn>{t('notice.relation_line')}</WriteIn>
        <p className="muted small">{t('notice.carer_line')}</p>
        <WriteIn>{t('notice.staff_line')}</WriteIn>
      </article>
    </div>
  )
}

/** What is ticked or written by hand: each box with its words, each line with what it is for, never torn apart. */
function WriteIn({ children }: { children: string }) {
  const parts = children.split(/[\s\u3000]{2,}|\u3000/)
  return <p className="write-ins">{parts.map((part) => <span key={part}>{part}</span>)}</p>
}
