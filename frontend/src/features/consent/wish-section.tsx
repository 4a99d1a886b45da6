import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listChildWishesOptions } from '@/api/gen/@tanstack/react-query.gen'
import { useFormat } from '@/shared/format/use-format'
import { Button, Card, EmptyState, Notice, PageState } from '@/shared/ui'

const WishDialog = lazy(async () => ({ default: (await import('./wish-dialog')).WishDialog }))

/** What the child itself wants, and after which change of care nobody asked. */
export function WishSection({ childId }: { childId: string }) {
  const { t } = useTranslation('consent')
  const format = useFormat()
  const query = useQuery(listChildWishesOptions({ path: { childId } }))
  const [open, setOpen] = useState(false)
  return (
    <Card title={t('wish.title')} actions={query.data?.writable === true && <Button look="quiet" icon="plus" onClick={() => setOpen(true)}>{t('wish.add')}</Button>}>
      <PageState query={query} skeletonLines={2}>
        {(data) => (
          <>
            {data.changesWithoutWish.length > 0 && <Notice tone="warn">{t('wish.unasked', { dates: data.changesWithoutWish.map((day) => format.date(day)).join(t('comma')) })}</Notice>}
            {data.items.length === 0 ? <EmptyState title={t('wish.none')} icon="children">{t('wish.none_hint')}</EmptyState> : <ul className="people">
              {data.items.map((wish) => (
                <li key={wish.id} className="person">
                  <span>{wish.wish === null ? t('wish.too_young') : t('wish.words', { words: wish.wish })}
                    <span className="muted small block">{[t(`topic.${wish.topic}`), format.date(wish.askedOn), t('wish.asked_by', { name: wish.askedBy.name })].join(' · ')}</span></span>
                </li>
              ))}
            </ul>}
          </>
        )}
      </PageState>
      {open && <Suspense><WishDialog childId={childId} onClose={() => setOpen(false)} /></Suspense>}
    </Card>
  )
}
