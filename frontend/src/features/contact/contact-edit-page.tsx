import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getContactOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ContactResponse } from '@/api/gen/types.gen'
import { useDelivery } from '@/features/offline'
import { useFormat } from '@/shared/format/use-format'
import { EmptyState, PageHeader, PageState } from '@/shared/ui'
import { ContactForm } from './contact-form'
import { requestOf, valuesOf } from './contact-values'

const route = getRouteApi('/shell/contacts/$contactId/edit')

/** Corrects what was written; whoever saved meanwhile is shown beside one's own. */
export default function ContactEditPage() {
  const { t } = useTranslation('contact')
  const { contactId } = route.useParams()
  const { entry } = route.useSearch()
  const query = useQuery(getContactOptions({ path: { id: contactId } }))
  return <PageState query={query} isEmpty={(contact) => !contact.correctable} empty={<EmptyState title={t('one.not_correctable')} icon="warning" />}>{(contact) => <Corrector key={contact.id} contact={contact} entry={entry} />}</PageState>
}

function Corrector({ contact, entry }: { contact: ContactResponse; entry: string | undefined }) {
  const { t } = useTranslation('contact')
  const format = useFormat()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const delivery = useDelivery()
  const path = { id: contact.id }
  const now = () => queryClient.fetchQuery({ ...getContactOptions({ path }), staleTime: 0 })
  return (
    <div className="narrow">
      <PageHeader title={t('one.correct')} sub={format.date(contact.occurredOn)} />
      <ContactForm first={valuesOf(contact)} draftKey={entry === undefined ? `contact-edit:${contact.id}` : `outbox:${entry}`} label={t('one.correct')} reload={async () => valuesOf(await now())}
        onSave={(values, version) => delivery.deliver('contact', {
          title: t('one.entry', { name: values.children.map((one) => one.name).join(t('list.comma')) }), sub: format.date(values.occurredOn), method: 'PUT', path: `/api/v1/contacts/${contact.id}`, version,
          body: requestOf(values, queryClient.getQueryData(getContactOptions({ path }).queryKey) ?? contact), values, form: `/contacts/${contact.id}/edit`,
        }, [], entry)}
        onDone={async (_values, how) => {
          await delivery.done(how, t('one.corrected'))
          await navigate({ to: '/contacts/$contactId', params: { contactId: contact.id }, replace: true })
        }} />
    </div>
  )
}
