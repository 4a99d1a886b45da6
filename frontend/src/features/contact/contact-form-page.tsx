import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ContactKind, Counterpart } from '@/api/gen/types.gen'
import { ChildChooser } from '@/features/child'
import { useDelivery, useOwnChild } from '@/features/offline'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { Card, PageHeader, PageState } from '@/shared/ui'
import { ContactForm } from './contact-form'
import { QuickCare } from './quick-care'
import { emptyContact, requestOf, type ContactValues } from './contact-values'

const route = getRouteApi('/shell/contacts/new')

export default function ContactFormPage() {
  const { t } = useTranslation('contact')
  const navigate = useNavigate()
  const { childId, kind, phoneId, counterpart, entry } = route.useSearch()
  return (
    <div className="narrow">
      <PageHeader title={t('form.title')} sub={t('form.sub')} />
      {childId === undefined
        ? <ChildChooser label={t('form.child')} onChoose={(child) => void navigate({ to: '/contacts/new', search: { childId: child.id, kind }, replace: true })} />
        : <Recorder key={`${childId}${entry ?? ''}`} childId={childId} entry={entry} kind={kind ?? (phoneId === undefined ? 'CARER_TALK' : 'GENERAL')} quick={kind === undefined && phoneId === undefined && entry === undefined} called={{ phoneId, counterpart }} />}
    </div>
  )
}

type Called = { phoneId: string | undefined; counterpart: Counterpart | undefined }

function Recorder({ childId, entry, kind, quick, called }: { childId: string; entry: string | undefined; kind: ContactKind; quick: boolean; called: Called }) {
  const { t } = useTranslation('contact')
  const format = useFormat()
  const navigate = useNavigate()
  const child = useOwnChild(childId)
  const delivery = useDelivery()
  const first = (name: string) => {
    const empty = emptyContact({ id: childId, name }, kind, today())
    return { ...empty, phoneId: called.phoneId ?? '', counterpart: called.counterpart ?? empty.counterpart }
  }
  const names = (values: ContactValues) => values.children.map((one) => one.name).join(t('list.comma'))
  const draftKey = entry === undefined ? `contact-new:${childId}:${kind}${called.phoneId === undefined ? '' : `:${called.phoneId}`}` : `outbox:${entry}`
  return (
    <PageState query={child}>
      {(data) => (
        <>
          <Card title={data.name}>
            <p className="muted">{[...data.places, data.carerName === null ? null : t('form.carer', { name: data.carerName })].filter(Boolean).join(' · ')}</p>
            {data.lastContact !== undefined && (
              <details><summary>{t('form.last', { date: format.date(data.lastContact.occurredOn) })}</summary><p>{data.lastContact.summary ?? t('form.no_summary')}</p></details>
            )}
          </Card>
          {quick && <QuickCare child={{ id: childId, name: data.name }} />}
          <ContactForm first={first(data.name)} draftKey={draftKey} label={t('form.title')}
            onSave={(values) => delivery.deliver('contact', {
              title: t('form.entry', { name: names(values) }), sub: [format.date(values.occurredOn), t(`kind.${values.kind}`)].join(' · '), method: 'POST', path: '/api/v1/contacts', body: requestOf(values), values,
              form: `/contacts/new?childId=${childId}`,
            }, [], entry)}
            onDone={async (values, how) => {
              await delivery.done(how, t('form.saved', { name: names(values) }))
              await navigate({ to: entry === undefined ? '/' : '/outbox' })
            }} />
        </>
      )}
    </PageState>
  )
}
