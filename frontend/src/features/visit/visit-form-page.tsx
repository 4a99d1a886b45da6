import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createHomeVisitMutation, getChildOptions, getLastRecordOptions } from '@/api/gen/@tanstack/react-query.gen'
import { ChildChooser } from '@/features/child'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { Card, PageHeader, PageState, toast } from '@/shared/ui'
import { VisitForm } from './visit-form'
import { emptyVisit, requestOf } from './visit-values'

const route = getRouteApi('/shell/visits/new')

/** Record in a minute: known things filled in, one column, what happened last time in sight. */
export default function VisitFormPage() {
  const { t } = useTranslation('visit')
  const navigate = useNavigate()
  const { childId } = route.useSearch()
  return (
    <div className="narrow">
      <PageHeader title={t('form.title')} sub={t('form.sub')} />
      {childId === undefined
        ? <ChildChooser label={t('form.child')} onChoose={(child) => void navigate({ to: '/visits/new', search: { childId: child.id }, replace: true })} />
        : <Recorder key={childId} childId={childId} />}
    </div>
  )
}

function Recorder({ childId }: { childId: string }) {
  const { t } = useTranslation('visit')
  const format = useFormat()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const child = useQuery(getChildOptions({ path: { id: childId } }))
  const last = useQuery(getLastRecordOptions({ path: { id: childId } }))
  const save = useMutation(createHomeVisitMutation())
  return (
    <PageState query={child}>
      {(data) => (
        <>
          <Card title={data.name}>
            <p className="muted">{[data.region?.name, data.schoolName, data.carerName === null ? null : t('form.carer', { name: data.carerName })].filter(Boolean).join(' · ')}</p>
            {last.data?.visit !== undefined && last.data.visit !== null && (
              <details>
                <summary>{t('form.last', { date: format.date(last.data.visit.occurredOn) })}</summary>
                <p>{last.data.visit.summary ?? t('form.no_summary')}</p>
                {last.data.visit.followUp !== null && <p>{t('form.last_follow_up', { text: last.data.visit.followUp })}</p>}
              </details>
            )}
          </Card>
          <VisitForm first={emptyVisit({ id: childId, name: data.name }, today())} draftKey={`visit-new:${childId}`} label={t('form.title')}
            onSave={(values) => save.mutateAsync({ body: requestOf(values) })}
            onDone={async (values) => {
              await queryClient.invalidateQueries()
              toast(t('form.saved', { name: values.children.map((one) => one.name).join(t('list.comma')) }))
              await navigate({ to: '/' })
            }} />
        </>
      )}
    </PageState>
  )
}
