import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { writeDraft } from '@/shared/offline/drafts'
import type { Item, Refusal } from '@/shared/offline/outbox'
import { useRouter } from '@tanstack/react-router'
import { Badge, Button, Notice } from '@/shared/ui'
import { useStanding } from './use-standing'

type Props = { item: Item; along: number; busy: boolean; onSend?: () => void; onDiscard?: () => void }

/** One item with where it stands and what may be done about it. */
export function OutboxItem({ item, along, busy, onSend, onDiscard }: Props) {
  const { t } = useTranslation('offline')
  const format = useFormat()
  const reopen = useReopen(item)
  const { entry, state } = item
  // Nobody knows whether a try without an answer arrived: other words under another key might be a second entry.
  const editable = entry.form !== undefined && (state === 'refused' || (state === 'waiting' && item.tries === 0))
  return (
    <li className="outbox-item">
      <p className="card-name">
        <span className="name"><strong>{entry.title}</strong></span>
        <Badge tone={state === 'sent' ? 'good' : state === 'refused' ? 'bad' : 'warn'}>{state === 'waiting' && item.tries > 0 ? t('state.again', { count: item.tries }) : t(`state.${state}`)}</Badge>
      </p>
      <p className="muted">{[entry.sub, along > 0 ? t('outbox.along', { count: along }) : '', t('outbox.written', { time: format.instant(new Date(item.createdAt).toISOString()) })].filter(Boolean).join(' · ')}</p>
      {state === 'sent' && item.sentAt !== undefined && <p className="muted small">{t('outbox.arrived_at', { time: format.instant(new Date(item.sentAt).toISOString()) })}</p>}
      {state === 'refused' && entry.refusal !== undefined && <BothVersions item={item} refusal={entry.refusal} />}
      {state !== 'sent' && (
        <div className="actions">
          {editable && <Button look={state === 'refused' ? 'primary' : 'plain'} icon="edit" onClick={() => void reopen()}>{t(entry.refusal?.status === 412 ? 'outbox.compare' : 'outbox.edit')}</Button>}
          <Button busy={busy} onClick={onSend}>{t(state === 'refused' ? 'outbox.again' : 'outbox.send')}</Button>
          <Button look="quiet" icon="close" onClick={onDiscard}>{t('outbox.discard')}</Button>
        </div>
      )}
    </li>
  )
}

/** The form opens with what she wrote; the item stays in the list until it is saved anew. */
function useReopen(item: Item) {
  const { personId } = useSession()
  const router = useRouter()
  return async () => {
    const form = item.entry.form ?? '/'
    await writeDraft(personId, `outbox:${item.id}`, item.entry.values)
    await router.navigate({ to: `${form}${form.includes('?') ? '&' : '?'}entry=${encodeURIComponent(item.id)}` })
  }
}

/** What she wrote beside what the server says now. */
function BothVersions({ item, refusal }: { item: Item; refusal: Refusal }) {
  const { t } = useTranslation('offline')
  const standing = useStanding(item)
  const clock = refusal.errors.some((error) => error.code === 'field.future-date') || refusal.code === 'field.future-date'
  const reasons = refusal.errors.map((error) => error.message).filter(Boolean)
  return (
    <div className="stack">
      <Notice tone="bad">{reasons.length > 0 ? reasons.join(' ') : [refusal.title, refusal.detail].filter(Boolean).join(' ')}</Notice>
      {clock && <Notice tone="warn">{t('refused.clock')}</Notice>}
      <dl className="facts">
        <div><dt>{t('refused.mine')}</dt><dd>{[item.entry.title, item.entry.sub].filter(Boolean).join(' · ')}</dd></div>
        <div><dt>{t('refused.theirs')}</dt><dd>{standing.link === undefined ? standing.text : <Link to={standing.link}>{standing.text}</Link>}</dd></div>
      </dl>
    </div>
  )
}
