import { useMutation, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listLettersOptions, moveLetterMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { LetterResponse } from '@/api/gen/types.gen'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Badge, Button, Card, EmptyState, PageState, toast, useErrorText } from '@/shared/ui'
import { isMovable, toneOf } from './codes'
import './letter.css'

const LetterDialog = lazy(async () => ({ default: (await import('./letter-dialog')).LetterDialog }))
const LinkDialog = lazy(async () => ({ default: (await import('./link-dialog')).LinkDialog }))
const RevokeDialog = lazy(async () => ({ default: (await import('./revoke-dialog')).RevokeDialog }))

/** Letters between the child and her parents, where each is, and the next step of those that are on their way. */
export function LetterSection({ childId }: { childId: string }) {
  const { t } = useTranslation('letter')
  const query = useQuery(listLettersOptions({ path: { childId } }))
  const [adding, setAdding] = useState(false)
  return (
    <Card title={t('title')} actions={query.data?.writable === true && <Button look="quiet" icon="plus" onClick={() => setAdding(true)}>{t('add')}</Button>}>
      <PageState query={query} skeletonLines={2} isEmpty={(data) => data.items.length === 0} empty={<EmptyState title={t('none')} icon="edit">{t('none_hint')}</EmptyState>}>
        {(data) => <ul className="people">{data.items.map((letter) => <li key={letter.id} className="person"><LetterItem childId={childId} letter={letter} writable={data.writable} /></li>)}</ul>}
      </PageState>
      {adding && <Suspense><LetterDialog childId={childId} onClose={() => setAdding(false)} /></Suspense>}
    </Card>
  )
}

function LetterItem({ childId, letter, writable }: { childId: string; letter: LetterResponse; writable: boolean }) {
  const { t } = useTranslation('letter')
  const format = useFormat()
  const fresh = useFresh()
  const errorText = useErrorText()
  const move = useMutation(moveLetterMutation())
  const [open, setOpen] = useState<'link' | 'revoke'>()
  const mine = letter.direction === 'CHILD_TO_PARENT'
  const about = [
    format.date(letter.writtenOn), t(`way.${letter.way}`), letter.recordedBy !== null && t('by', { name: letter.recordedBy.name }),
    letter.openedAt !== null && t('opened', { when: format.instant(letter.openedAt) }), letter.linkExpiresAt !== null && t('link.until', { date: format.instant(letter.linkExpiresAt) }),
  ].filter((part) => part !== false)
  return (
    <div className="stack">
      <span><b>{mine ? t(`to.${letter.parent}`) : t(`from.${letter.parent}`)}</b> <Badge tone={toneOf[letter.state]}>{t(`state.${letter.state}`)}</Badge></span>
      <p className={letter.text === null ? 'muted' : 'letter-words'}>{letter.text ?? t(letter.hasText ? 'hidden' : 'no_text')}</p>
      <span className="muted small">{about.join(' · ')}</span>
      {writable && (
        <div className="actions">
          {letter.nextStates.filter(isMovable).map((state) => (
            <Button key={state} look="quiet" busy={move.isPending && move.variables.body.state === state} onClick={() => {
              const moving = move.mutateAsync({ path: { childId, letterId: letter.id }, headers: { 'If-Match': `"v${letter.version}"` }, body: { state, on: today() } })
              void fresh(moving).then(() => toast(t('saved')), (error: unknown) => toast(errorText(error), { tone: 'bad' }))
            }}>{t(`move.${state}`)}</Button>
          ))}
          {mine && letter.hasText && letter.state !== 'ANSWERED' && <Button look="quiet" icon="phone" onClick={() => setOpen('link')}>{t(letter.linkExpiresAt === null ? 'link.make' : 'link.again')}</Button>}
          {letter.linkExpiresAt !== null && <Button look="quiet" icon="close" onClick={() => setOpen('revoke')}>{t('link.revoke')}</Button>}
        </div>
      )}
      {open === 'link' && <Suspense><LinkDialog childId={childId} letter={letter} onClose={() => setOpen(undefined)} /></Suspense>}
      {open === 'revoke' && <Suspense><RevokeDialog childId={childId} letter={letter} onClose={() => setOpen(undefined)} /></Suspense>}
    </div>
  )
}
