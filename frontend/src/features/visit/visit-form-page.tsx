import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createHomeVisitMutation, getChildOptions, getLastRecordOptions, listChildrenOptions } from '@/api/gen/@tanstack/react-query.gen'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { Card, EmptyState, PageHeader, PageState, Select, toast } from '@/shared/ui'
import { VisitForm } from './visit-form'

const route = getRouteApi('/shell/visits/new')

/** Record in a minute: known things filled in, one column, what happened last time in sight. */
export function VisitFormPage() {
  const { t } = useTranslation('visit')
  const { childId } = route.useSearch()
  return (
    <>
      <PageHeader title={t('form.title')} sub={t('form.sub')} />
      {childId === undefined ? <ChooseChild /> : <Recorder key={childId} childId={childId} />}
    </>
  )
}

function ChooseChild() {
  const { t } = useTranslation('visit')
  const navigate = useNavigate()
  const query = useQuery(listChildrenOptions({ query: { status: 'ACTIVE', sort: 'name', limit: 200 } }))
  return (
    <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('form.no_child')} icon="children" />}>
      {(page) => (
        <Select label={t('form.child')} empty value="" options={page.items.map((child) => ({ value: child.id, label: `${child.name} · ${child.region.name}` }))}
          onChange={(event) => void navigate({ to: '/visits/new', search: { childId: event.target.value }, replace: true })} />
      )}
    </PageState>
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
            <p className="muted">{[data.region.name, data.schoolName, data.carerName === null ? null : t('form.carer', { name: data.carerName })].filter(Boolean).join(' · ')}</p>
            {last.data?.visit !== undefined && last.data.visit !== null && (
              <details>
                <summary>{t('form.last', { date: format.date(last.data.visit.occurredOn) })}</summary>
                <p>{last.data.visit.summary ?? t('form.no_summary')}</p>
                {last.data.visit.followUp !== null && <p>{t('form.last_follow_up', { text: last.data.visit.followUp })}</p>}
              </details>
            )}
          </Card>
          <VisitForm childId={childId} today={today()} onSave={async (body) => {
            await save.mutateAsync({ body })
            await queryClient.invalidateQueries()
            toast(t('form.saved', { name: data.name }))
            await navigate({ to: '/' })
          }} />
        </>
      )}
    </PageState>
  )
}
