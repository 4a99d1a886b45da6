import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getContactOptions, updateContactMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ContactResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { EmptyState, PageHeader, PageState, toast } from '@/shared/ui'
import { ContactForm } from './contact-form'
import { requestOf, valuesOf } from './contact-values'

const route = getRouteApi('/shell/contacts/$contactId/edit')

/** Corrects what was written; whoever saved meanwhile is shown beside one's own. */
export default function ContactEditPage() {
  const { t } = useTranslation('contact')
  const { contactId } = route.useParams()
  const query = useQuery(getContactOptions({ path: { id: contactId } }))
  return <PageState query={query} isEmpty={(contact) => !contact.correctable} empty={<EmptyState title={t('one.not_correctable')} icon="warning" />}>{(contact) => <Corrector key={contact.id} contact={contact} />}</PageState>
}

function Corrector({ contact }: { contact: ContactResponse }) {
  const { t } = useTranslation('contact')
  const format = useFormat()
  const navigate = useNavigate()
  const fresh = useFresh()
  const queryClient = useQueryClient()
  const update = useMutation(updateContactMutation())
  const path = { id: contact.id }
  const now = () => queryClient.fetchQuery({ ...getContactOptions({ path }), staleTime: 0 })
  return (
    <div className="narrow">
      <PageHeader title={t('one.correct')} sub={format.date(contact.occurredOn)} />
      <ContactForm first={valuesOf(contact)} draftKey={`contact-edit:${contact.id}`} label={t('one.correct')} reload={async () => valuesOf(await now())}
        onSave={(values, version) => update.mutateAsync({ path, headers: ifMatch(version), body: requestOf(values, queryClient.getQueryData(getContactOptions({ path }).queryKey) ?? contact) })}
        onDone={async () => {
          await fresh(Promise.resolve())
          toast(t('one.corrected'))
          await navigate({ to: '/contacts/$contactId', params: { contactId: contact.id }, replace: true })
        }} />
    </div>
  )
}
