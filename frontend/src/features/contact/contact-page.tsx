import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getContactOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ContactResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Button, Card, Facts, LinkButton, Notice, PageHeader, PageState } from '@/shared/ui'

const ContactHistory = lazy(async () => ({ default: (await import('./contact-history')).ContactHistory }))
const ContactCancelDialog = lazy(async () => ({ default: (await import('./contact-cancel-dialog')).ContactCancelDialog }))
const route = getRouteApi('/shell/contacts/$contactId')

export default function ContactPage() {
  const { contactId } = route.useParams()
  const query = useQuery(getContactOptions({ path: { id: contactId } }))
  return <PageState query={query}>{(contact) => <Conversation contact={contact} />}</PageState>
}

function Conversation({ contact }: { contact: ContactResponse }) {
  const { t } = useTranslation('contact')
  const format = useFormat()
  const [cancelling, setCancelling] = useState(false)
  return (
    <>
      <PageHeader title={t('one.title', { date: format.date(contact.occurredOn) })} sub={contact.byParent ? t('one.by_parent', { name: contact.recordedBy.name }) : `${contact.organization.name} · ${contact.recordedBy.name}`} actions={contact.replaceable ? <LinkButton to="/contacts/$contactId/edit" params={{ contactId: contact.id }} icon="edit">{t('one.replace')}</LinkButton> : contact.correctable && <>
        <LinkButton to="/contacts/$contactId/edit" params={{ contactId: contact.id }} look="primary" icon="edit">{t('one.correct')}</LinkButton>
        <Button icon="close" onClick={() => setCancelling(true)}>{t('cancel.title')}</Button>
      </>} />
      {contact.correctsId !== null && <Notice>{t('one.corrects')} <Link to="/contacts/$contactId" params={{ contactId: contact.correctsId }}>{t('one.original')}</Link></Notice>}
      {contact.correctedById !== null && <Notice tone="warn">{t('one.corrected_by')} <Link to="/contacts/$contactId" params={{ contactId: contact.correctedById }}>{t('one.newer')}</Link></Notice>}
      {contact.cancelledOn !== null && contact.correctedById === null && <Notice tone="warn">{t('one.cancelled', { reason: contact.cancelReason ?? '' })}</Notice>}
      {contact.outcome !== 'REACHED' && <Notice tone="warn">{t('form.not_reached_hint')}</Notice>}
      <Card>
        <ul className="people">{contact.children.map((child) => <li key={child.childId} className="person"><Link to="/children/$childId" params={{ childId: child.childId }}>{child.childName}</Link></li>)}</ul>
        <Facts items={[
          { label: t('form.kind'), value: t(`kind.${contact.kind}`) },
          { label: t('form.counterpart'), value: t(`counterpart.${contact.counterpart}`) },
          { label: t('form.channel'), value: t(`channel.${contact.channel}`) },
          { label: t('form.summary'), value: contact.summary ?? t('one.none') },
          { label: t('form.living'), value: contact.livingNote ?? '' },
          { label: t('form.health'), value: contact.healthNote ?? '' },
          { label: t('form.thought'), value: contact.thoughtNote ?? '' },
          { label: t('form.themes'), value: contact.talkThemes.map((theme) => t(`theme.${theme}`)).join(t('list.comma')) },
          { label: t('form.follow_up'), value: contact.followUp ?? '' },
          { label: t('form.next'), value: contact.nextContactOn === null ? '' : format.date(contact.nextContactOn) },
        ].filter((item) => item.value !== '')} />
      </Card>
      <Suspense><ContactHistory contact={contact} /></Suspense>
      {cancelling && <Suspense><ContactCancelDialog contactId={contact.id} onClose={() => setCancelling(false)} /></Suspense>}
    </>
  )
}
