import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChildChooser } from '@/features/child'
import { useDelivery, useOwnChild } from '@/features/offline'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { Card, PageHeader, PageState } from '@/shared/ui'
import { VisitForm } from './visit-form'
import { emptyVisit, newPhotos, requestOf, type VisitValues } from './visit-values'

const VisitPhotos = lazy(async () => ({ default: (await import('./visit-photos')).VisitPhotos }))
const route = getRouteApi('/shell/visits/new')

/** Record in a minute: known things filled in, one column, what happened last time in sight. */
export default function VisitFormPage() {
  const { t } = useTranslation('visit')
  const navigate = useNavigate()
  const { childId, entry } = route.useSearch()
  return (
    <div className="narrow">
      <PageHeader title={t('form.title')} sub={t('form.sub')} />
      {childId === undefined
        ? <ChildChooser label={t('form.child')} onChoose={(child) => void navigate({ to: '/visits/new', search: { childId: child.id }, replace: true })} />
        : <Recorder key={`${childId}${entry ?? ''}`} childId={childId} entry={entry} />}
    </div>
  )
}

function Recorder({ childId, entry }: { childId: string; entry: string | undefined }) {
  const { t } = useTranslation('visit')
  const format = useFormat()
  const navigate = useNavigate()
  const child = useOwnChild(childId)
  const delivery = useDelivery()
  const [photos, setPhotos] = useState<readonly File[]>([])
  const names = (values: VisitValues) => values.children.map((one) => one.name).join(t('list.comma'))
  return (
    <PageState query={child}>
      {(data) => (
        <>
          <Card title={data.name}>
            <p className="muted">{[...data.places, data.carerName === null ? null : t('form.carer', { name: data.carerName })].filter(Boolean).join(' · ')}</p>
            {data.lastVisit !== undefined && (
              <details>
                <summary>{t('form.last', { date: format.date(data.lastVisit.occurredOn) })}</summary>
                <p>{data.lastVisit.summary ?? t('form.no_summary')}</p>
                {data.lastVisit.followUp !== null && <p>{t('form.last_follow_up', { text: data.lastVisit.followUp })}</p>}
              </details>
            )}
          </Card>
          <VisitForm first={emptyVisit({ id: childId, name: data.name }, today())} draftKey={entry === undefined ? `visit-new:${childId}` : `outbox:${entry}`} label={t('form.title')}
            onSave={(values) => delivery.deliver('visit', {
              title: t('form.entry', { name: names(values) }), sub: format.date(values.occurredOn), method: 'POST', path: '/api/v1/home-visits', body: requestOf(values), values,
              form: `/visits/new?childId=${childId}`,
            }, newPhotos(photos, values.occurredOn, t('photo.entry', { name: names(values) })), entry)}
            onDone={async (values, how) => {
              await delivery.done(how, t('form.saved', { name: names(values) }))
              await navigate({ to: entry === undefined ? '/' : '/outbox' })
            }}>
            <Suspense><VisitPhotos photos={photos} onChange={setPhotos} /></Suspense>
          </VisitForm>
        </>
      )}
    </PageState>
  )
}
