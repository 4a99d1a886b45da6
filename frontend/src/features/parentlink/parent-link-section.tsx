import { useMutation, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listParentLinksOptions, revokeParentLinkMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ParentLinkResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Badge, Button, Card, EmptyState, PageState, toast, useErrorText } from '@/shared/ui'
import { ConfirmDialog } from '@/shared/ui/confirm-dialog'

const ParentLinkDialog = lazy(async () => ({ default: (await import('./parent-link-dialog')).ParentLinkDialog }))

/** Links through which the parents tell of their own weekly contact: who has one, whether it was opened, what came through it. */
export function ParentLinkSection({ childId }: { childId: string }) {
  const { t } = useTranslation('parentlink')
  const query = useQuery(listParentLinksOptions({ path: { childId } }))
  const [making, setMaking] = useState(false)
  return (
    <Card title={t('title')} actions={query.data?.writable === true && <Button look="quiet" icon="plus" onClick={() => setMaking(true)}>{t('make')}</Button>}>
      <PageState query={query} skeletonLines={2} isEmpty={(data) => data.items.length === 0} empty={<EmptyState title={t('none')} icon="phone">{t('none_hint')}</EmptyState>}>
        {(data) => <ul className="people">{data.items.map((link) => <li key={link.id} className="person"><LinkItem childId={childId} link={link} writable={data.writable} /></li>)}</ul>}
      </PageState>
      {making && <Suspense><ParentLinkDialog childId={childId} onClose={() => setMaking(false)} /></Suspense>}
    </Card>
  )
}

function LinkItem({ childId, link, writable }: { childId: string; link: ParentLinkResponse; writable: boolean }) {
  const { t } = useTranslation('parentlink')
  const format = useFormat()
  const fresh = useFresh()
  const errorText = useErrorText()
  const revoke = useMutation(revokeParentLinkMutation())
  const [asking, setAsking] = useState(false)
  const state = link.revokedAt !== null ? 'revoked' : !link.open ? 'expired' : link.openedAt === null ? 'waiting' : 'opened'
  const about = [
    t('made', { when: format.instant(link.createdAt), name: link.createdBy.name }), link.openedAt !== null && t('opened_at', { when: format.instant(link.openedAt) }),
    link.toldOn !== null && t('told_on', { date: format.date(link.toldOn) }), link.open && t('until', { date: format.instant(link.expiresAt) }),
  ].filter((part) => part !== false)
  return (
    <div className="stack">
      <span><b>{t(`parent.${link.parent}`)}</b> <Badge tone={state === 'opened' ? 'good' : state === 'waiting' ? 'info' : 'neutral'}>{t(`state.${state}`)}</Badge></span>
      <span className="muted small">{about.join(' · ')}</span>
      {writable && link.open && <div className="actions"><Button look="quiet" icon="close" onClick={() => setAsking(true)}>{t('revoke')}</Button></div>}
      <ConfirmDialog danger isOpen={asking} title={t('revoke_title')} text={t('revoke_text')} confirmLabel={t('revoke')} busy={revoke.isPending} onClose={() => setAsking(false)} onConfirm={() => {
        void fresh(revoke.mutateAsync({ path: { childId, linkId: link.id } })).then(() => {
          toast(t('revoked'))
          setAsking(false)
        }, (error: unknown) => toast(errorText(error), { tone: 'bad' }))
      }} />
    </div>
  )
}
