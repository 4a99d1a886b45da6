import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listHomeComingsOptions } from '@/api/gen/@tanstack/react-query.gen'
import { useCan } from '@/shared/auth/use-session'
import { Button, Card, PageState } from '@/shared/ui'
import { Stay } from './stay'

const HomeComingDialog = lazy(async () => ({ default: (await import('./home-coming-dialog')).HomeComingDialog }))

/** A child's parents: when they are expected, when they were there. */
export function HomeComingSection({ childId, childName, closed }: { childId: string; childName: string; closed: boolean }) {
  const { t } = useTranslation('homecoming')
  const query = useQuery(listHomeComingsOptions({ query: { childId, limit: 50 } }))
  const mayWrite = useCan('homecoming:write') && !closed
  const [adding, setAdding] = useState(false)
  return (
    <Card title={t('section.title')} actions={mayWrite && <Button look="quiet" icon="plus" onClick={() => setAdding(true)}>{t('calendar.add')}</Button>}>
      <PageState query={query} skeletonLines={2} isEmpty={(page) => page.items.length === 0} empty={<p className="muted">{t('section.none')}</p>}>
        {(page) => <ul className="people">{page.items.map((stay) => <li key={stay.id}><Stay stay={stay} readOnly={closed} /></li>)}</ul>}
      </PageState>
      {adding && <Suspense><HomeComingDialog child={{ id: childId, name: childName }} onClose={() => setAdding(false)} /></Suspense>}
    </Card>
  )
}
