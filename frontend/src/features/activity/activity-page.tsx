import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getActivityOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ActivityResponse, ActivityState } from '@/api/gen/types.gen'
import { today } from '@/shared/format/clock'
import { Badge, Button, Card, Facts, LinkButton, Notice, PageHeader, PageState } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { STATE_TONES } from './codes'
import { RollCall } from './roll-call'
import { StateForm } from './state-form'
import { useWords } from './use-words'

const ActivityForm = lazy(async () => ({ default: (await import('./activity-form')).ActivityForm }))
const route = getRouteApi('/shell/activities/$activityId')

/** One activity: what, when, with whom; who was asked and who came. */
export default function ActivityPage() {
  const { activityId } = route.useParams()
  const query = useQuery(getActivityOptions({ path: { id: activityId } }))
  return <PageState query={query}>{(activity) => <Whole activity={activity} />}</PageState>
}

function Whole({ activity }: { activity: ActivityResponse }) {
  const { t } = useTranslation('activity')
  const { named, when } = useWords()
  const [editing, setEditing] = useState(false)
  const [moving, setMoving] = useState<ActivityState>()
  const step = (state: ActivityState, look?: 'primary') => <Button look={look} onClick={() => setMoving(state)}>{t(`step.${state}`)}</Button>
  const planned = activity.state === 'PLANNED'
  return (
    <>
      <PageHeader title={<>{activity.title} <Badge tone={STATE_TONES[activity.state]}>{t(`state.${activity.state}`)}</Badge></>} sub={`${named(activity.type)} · ${when(activity)}`} actions={(
        <>
          <LinkButton to="/activities" icon="back">{t('list.title')}</LinkButton>
          {activity.writable && <Button icon="edit" onClick={() => setEditing(true)}>{t('form.edit')}</Button>}
          {activity.writable && planned && step('CANCELLED')}
          {activity.writable && !planned && step('PLANNED')}
          {activity.writable && planned && activity.startsOn <= today() && step('HELD', 'primary')}
        </>
      )} />
      {activity.cancelReason !== null && <Notice tone="warn">{t('cancelled_because', { reason: activity.cancelReason })}</Notice>}
      <Card title={t('facts.title')}><Facts items={useFacts(activity)} /></Card>
      <RollCall activity={activity} />
      <Dialog asDrawer isOpen={editing} title={t('form.edit')} onClose={() => setEditing(false)}><Suspense><ActivityForm activity={activity} onDone={() => setEditing(false)} /></Suspense></Dialog>
      {moving !== undefined && <Dialog isOpen title={t(`step.${moving}`)} onClose={() => setMoving(undefined)}><StateForm activity={activity} state={moving} onDone={() => setMoving(undefined)} /></Dialog>}
    </>
  )
}

/** Nothing where nothing is written. */
const said = (label: string, value: string | null | undefined) => value === null || value === undefined || value === '' ? [] : [{ label, value: <span className="prewrap">{value}</span> }]

function useFacts(activity: ActivityResponse) {
  const { t } = useTranslation('activity')
  const { named } = useWords()
  const { counts } = activity
  return [
    ...said(t('list.host'), activity.organization.name),
    ...said(t('facts.partners'), activity.partners.map(({ part, name }) => t('facts.partner', { part: t(`part.${part}`), name })).join(t('comma'))),
    ...said(t('form.place'), activity.place),
    ...said(t('form.audience'), activity.audience.map((one) => t(`audience.${one}`)).join(t('comma'))),
    ...said(t('form.campaign'), activity.campaign?.name),
    ...said(t('form.festival'), activity.festival === null ? null : named(activity.festival)),
    ...said(t('form.interests'), activity.interests.join(t('comma'))),
    ...said(t('facts.people'), activity.people.map((one) => one.name).join(t('comma'))),
    ...said(t('form.programme'), activity.programme),
    ...said(t('form.result'), activity.result),
    ...said(t('facts.others'), activity.otherChildrenCount + activity.otherAdultsCount === 0 ? null : t('facts.others_count', { children: activity.otherChildrenCount, adults: activity.otherAdultsCount })),
    ...said(t('facts.rate'), counts.participationPercent === null ? null : t('facts.percent', { percent: counts.participationPercent, came: counts.childrenAttended + counts.familiesAttended, asked: counts.childrenListed + counts.familiesListed })),
  ]
}
