import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/shared/auth/use-session'
import { now } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { discardItem, type Item } from '@/shared/offline/outbox'
import { sync } from '@/shared/offline/sync'
import { Button, Card, EmptyState, Notice, PageHeader, PageState, toast } from '@/shared/ui'
import { OutboxItem } from './outbox-item'
import { useOutbox } from './use-outbox'

const DiscardDialog = lazy(async () => ({ default: (await import('@/shared/ui/confirm-dialog')).ConfirmDialog }))

/** What was finished on this device: what waits for a network, what needs her decision, what has arrived. */
export default function OutboxPage() {
  const { t } = useTranslation('offline')
  const { personId } = useSession()
  const query = useOutbox()
  const [sending, setSending] = useState(false)
  const [discarding, setDiscarding] = useState<Item>()
  const sendNow = async (only?: string) => {
    setSending(true)
    await sync(personId, { only, forced: true }).catch(() => undefined)
    setSending(false)
  }
  return (
    <>
      <PageHeader title={t('outbox.title')} sub={t('outbox.sub')} />
      <PageState query={query}>
        {({ items, others }) => {
          const waiting = items.filter((item) => item.state === 'waiting')
          const refused = items.filter((item) => item.state === 'refused')
          const arrived = items.filter((item) => item.state === 'sent').sort((a, b) => b.seq - a.seq)
          const goesAlong = (item: Item) => items.filter((one) => one.after === item.id).length
          return (
            <div className="stack narrow">
              {refused.length > 0 && <Group title={t('outbox.refused', { count: refused.length })} hint={t('outbox.refused_hint')}>{refused.map((item) => (
                <OutboxItem key={item.id} item={item} along={goesAlong(item)} busy={sending} onSend={() => void sendNow(item.id)} onDiscard={() => setDiscarding(item)} />))}</Group>}
              {waiting.length > 0 && (
                <Group title={t('outbox.waiting', { count: waiting.length })} hint={t('outbox.waiting_hint')}
                  action={<Button look="primary" icon="outbox" busy={sending} onClick={() => void sendNow()}>{t('outbox.send_all')}</Button>}>
                  {waiting.map((item) => <OutboxItem key={item.id} item={item} along={goesAlong(item)} busy={sending} onSend={() => void sendNow(item.id)} onDiscard={() => setDiscarding(item)} />)}
                </Group>
              )}
              {waiting.length + refused.length === 0 && <AllArrived items={arrived} />}
              {arrived.length > 0 && <Group title={t('outbox.arrived', { count: arrived.length })}>{arrived.map((item) => <OutboxItem key={item.id} item={item} along={0} busy={false} />)}</Group>}
              {others > 0 && <Notice>{t('outbox.others', { count: others })}</Notice>}
            </div>
          )
        }}
      </PageState>
      {discarding !== undefined && (
        <Suspense>
          <DiscardDialog isOpen danger title={t('discard.title', { title: discarding.entry.title })} text={discarding.state === 'waiting' && discarding.tries > 0 ? t('discard.maybe') : t('discard.text')}
            confirmLabel={t('discard.confirm')} onClose={() => setDiscarding(undefined)} onConfirm={() => {
              void discardItem(discarding).then(() => toast(t('discard.done')))
              setDiscarding(undefined)
            }} />
        </Suspense>
      )}
    </>
  )
}

function Group({ title, hint, action, children }: { title: string; hint?: string; action?: React.ReactNode; children: React.ReactNode }) {
  return (
    <Card title={title} actions={action}>
      {hint !== undefined && <p className="muted">{hint}</p>}
      <ul className="people" aria-label={title}>{children}</ul>
    </Card>
  )
}

function AllArrived({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation('offline')
  const format = useFormat()
  const last = Math.max(0, ...items.map((item) => item.sentAt ?? 0))
  return <EmptyState title={t('outbox.none')}>{last > 0 ? t('outbox.none_at', { time: format.instant(new Date(last).toISOString()) }) : t('outbox.none_hint', { time: format.instant(now().toISOString()) })}</EmptyState>
}
