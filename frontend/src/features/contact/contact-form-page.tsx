import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createContactMutation, getChildOptions, getLastRecordOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ContactKind, Counterpart } from '@/api/gen/types.gen'
import { ChildChooser } from '@/features/child'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { Card, PageHeader, PageState, toast } from '@/shared/ui'
import { ContactForm } from './contact-form'
import { emptyContact, requestOf } from './contact-values'

const route = getRouteApi('/shell/contacts/new')

export default function ContactFormPage() {
  const { t } = useTranslation('contact')
  const navigate = useNavigate()
  const { childId, kind, phoneId, counterpart } = route.useSearch()
  return (
    <div className="narrow">
      <PageHeader title={t('form.title')} sub={t('form.sub')} />
      {childId === undefined
        ? <ChildChooser label={t('form.child')} onChoose={(child) => void navigate({ to: '/contacts/new', search: { childId: child.id, kind }, replace: true })} />
        : <Recorder key={childId} childId={childId} kind={kind ?? (phoneId === undefined ? 'CARER_TALK' : 'GENERAL')} called={{ phoneId, counterpart }} />}
    </div>
  )
}

type Called = { phoneId: string | undefined; counterpart: Counterpart | undefined }

function Recorder({ childId, kind, called }: { childId: string; kind: ContactKind; called: Called }) {
  const { t } = useTranslation('contact')
  const format = useFormat()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const child = useQuery(getChildOptions({ path: { id: childId } }))
  const last = useQuery(getLastRecordOptions({ path: { id: childId } }))
  const save = useMutation(createContactMutation())
  const first = (name: string) => {
    const empty = emptyContact({ id: childId, name }, kind, today())
    return { ...empty, phoneId: called.phoneId ?? '', counterpart: called.counterpart ?? empty.counterpart }
  }
  return (
    <PageState query={child}>
      {(data) => (
        <>
          <Card title={data.name}>
            <p className="muted">{[data.region?.name, data.schoolName, data.carerName === null ? null : t('form.carer', { name: data.carerName })].filter(Boolean).join(' · ')}</p>
            {last.data?.contact !== undefined && last.data.contact !== null && (
              <details><summary>{t('form.last', { date: format.date(last.data.contact.occurredOn) })}</summary><p>{last.data.contact.summary ?? t('form.no_summary')}</p></details>
            )}
          </Card>
          <ContactForm first={first(data.name)} draftKey={`contact-new:${childId}:${kind}${called.phoneId === undefined ? '' : `:${called.phoneId}`}`} label={t('form.title')}
            onSave={(values) => save.mutateAsync({ body: requestOf(values) })}
            onDone={async (values) => {
              await queryClient.invalidateQueries()
              toast(t('form.saved', { name: values.children.map((one) => one.name).join(t('list.comma')) }))
              await navigate({ to: '/' })
            }} />
        </>
      )}
    </PageState>
  )
}
