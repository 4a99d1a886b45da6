import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getContactOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ContactResponse } from '@/api/gen/types.gen'
import { useDelivery } from '@/features/offline'
import { useFormat } from '@/shared/format/use-format'
import { EmptyState, Notice, PageHeader, PageState } from '@/shared/ui'
import { ContactForm } from './contact-form'
import { requestOf, valuesOf, type ContactValues } from './contact-values'

const route = getRouteApi('/shell/contacts/$contactId/edit')

/** Corrects what was written; whoever saved meanwhile is shown beside one's own. */
export default function ContactEditPage() {
  const { t } = useTranslation('contact')
  const { contactId } = route.useParams()
  const { entry } = route.useSearch()
  const query = useQuery(getContactOptions({ path: { id: contactId } }))
  return <PageState query={query} isEmpty={(contact) => !contact.correctable && !contact.replaceable} empty={<EmptyState title={t('one.not_correctable')} icon="warning" />}>{(contact) => <Corrector key={contact.id} contact={contact} entry={entry} />}</PageState>
}

function Corrector({ contact, entry }: { contact: ContactResponse; entry: string | undefined }) {
  const { t } = useTranslation('contact')
  const format = useFormat()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const delivery = useDelivery()
  const names = (values: ContactValues) => values.children.map((one) => one.name).join(t('list.comma'))
  const path = { id: contact.id }
  const now = () => queryClient.fetchQuery({ ...getContactOptions({ path }), staleTime: 0 })
  return (
    <div className="narrow">
      <PageHeader title={contact.replaceable ? t('one.replace') : t('one.correct')} sub={format.date(contact.occurredOn)} />
      {contact.replaceable && <Notice>{t('one.replace_hint')}</Notice>}
      <ContactForm first={valuesOf(contact)} draftKey={entry === undefined ? `contact-edit:${contact.id}` : `outbox:${entry}`} label={t('one.correct')} reload={async () => valuesOf(await now())}
        onSave={(values, version) => contact.replaceable ? delivery.deliver('contact', {
          title: t('one.entry', { name: names(values) }), sub: format.date(values.occurredOn), method: 'POST', path: '/api/v1/contacts',
          body: { ...requestOf(values, contact), correctsId: contact.id }, values, form: `/contacts/${contact.id}/edit`,
        }, [], entry) : delivery.deliver('contact', {
          title: t('one.entry', { name: names(values) }), sub: format.date(values.occurredOn), method: 'PUT', path: `/api/v1/contacts/${contact.id}`, version,
          body: requestOf(values, queryClient.getQueryData(getContactOptions({ path }).queryKey) ?? contact), values, form: `/contacts/${contact.id}/edit`,
        }, [], entry)}
        onDone={async (_values, how) => {
          await delivery.done(how, t(contact.replaceable ? 'one.replaced' : 'one.corrected'))
          await navigate({ to: '/contacts/$contactId', params: { contactId: contact.id }, replace: true })
        }} />
    </div>
  )
}
