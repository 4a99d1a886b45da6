import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getHomeVisitOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { HomeVisitResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Can } from '@/shared/auth/use-session'
import { Badge, Button, Card, Facts, LinkButton, Notice, PageHeader, PageState } from '@/shared/ui'
import { SIGNS } from './codes'

const PhotoAlbum = lazy(async () => ({ default: await (await import('@/features/attachment')).loadPhotoAlbum() }))
const VisitHistory = lazy(async () => ({ default: (await import('./visit-history')).VisitHistory }))
const VisitCancelDialog = lazy(async () => ({ default: (await import('./visit-cancel-dialog')).VisitCancelDialog }))
const route = getRouteApi('/shell/visits/$visitId')

export default function VisitPage() {
  const { visitId } = route.useParams()
  const query = useQuery(getHomeVisitOptions({ path: { id: visitId } }))
  return <PageState query={query}>{(visit) => <Visit visit={visit} />}</PageState>
}

function Visit({ visit }: { visit: HomeVisitResponse }) {
  const { t } = useTranslation('visit')
  const format = useFormat()
  const [cancelling, setCancelling] = useState(false)
  return (
    <>
      <PageHeader title={t('one.title', { date: format.date(visit.occurredOn) })} sub={`${visit.number} · ${visit.organization.name} · ${visit.recordedBy.name}`} actions={visit.replaceable ? <LinkButton to="/visits/$visitId/edit" params={{ visitId: visit.id }} icon="edit">{t('one.replace')}</LinkButton> : visit.correctable && <>
        <LinkButton to="/visits/$visitId/edit" params={{ visitId: visit.id }} look="primary" icon="edit">{t('one.correct')}</LinkButton>
        <Button icon="close" onClick={() => setCancelling(true)}>{t('cancel.title')}</Button>
      </>} />
      {visit.correctsId !== null && <Notice>{t('one.corrects')} <Link to="/visits/$visitId" params={{ visitId: visit.correctsId }}>{t('one.original')}</Link></Notice>}
      {visit.correctedById !== null && <Notice tone="warn">{t('one.corrected_by')} <Link to="/visits/$visitId" params={{ visitId: visit.correctedById }}>{t('one.newer')}</Link></Notice>}
      {visit.cancelledOn !== null && visit.correctedById === null && <Notice tone="warn">{t('one.cancelled', { reason: visit.cancelReason ?? '' })}</Notice>}
      {visit.attempt && <Notice tone="warn">{t('form.saw_no_hint')}</Notice>}
      <Card>
        <ul className="people">
          {visit.children.map((child) => (
            <li key={child.childId} className="person">
              <Link to="/children/$childId" params={{ childId: child.childId }}>{child.childName}</Link>
              <Badge tone={child.sawChild ? 'good' : 'warn'}>{child.sawChild ? t('form.saw_yes') : t('form.saw_no')}</Badge>
            </li>
          ))}
          {visit.otherChildrenCount > 0 && <li className="muted">{t('list.others', { count: visit.otherChildrenCount })}</li>}
        </ul>
        <Facts items={[
          { label: t('one.visitors'), value: visit.visitors.map((person) => person.name).join(t('list.comma')) },
          { label: t('form.time'), value: visit.occurredAtTime?.slice(0, 5) ?? '' },
          { label: t('filter.planned'), value: t(visit.planned ? 'filter.planned_yes' : 'filter.planned_no') },
          { label: t('form.method'), value: t(`method.${visit.method}`) },
          { label: t('form.purpose'), value: t(`purpose.${visit.purpose}`) },
          { label: t('form.met'), value: visit.personsMet.map((person) => t(`person.${person}`)).join(t('list.comma')) },
          { label: t('form.themes'), value: visit.talkThemes.map((theme) => t(`theme.${theme}`)).join(t('list.comma')) },
          ...visit.observations.map((entry) => ({ label: t(`dimension.${entry.dimension}`), value: [`${SIGNS[entry.state]} ${t(`state.${entry.state}`)}`, (entry.aspects ?? []).map((aspect) => t(`aspect.${aspect}`)).join(t('list.comma')), entry.note].filter(Boolean).join(' · ') })),
          { label: t('form.summary'), value: visit.summary ?? t('one.none') },
          { label: t('form.companions'), value: visit.companions ?? '' },
          { label: t('form.carer_known'), value: visit.carerAsRegistered === null ? '' : visit.carerAsRegistered ? t('form.carer_same') : t('form.carer_changed') },
          { label: t('form.care_duty'), value: visit.careDuty === null ? '' : t(`duty.${visit.careDuty}`) },
          { label: t('form.need'), value: visit.needs.map((need) => `${need.text}${t('list.open')}${t(`domain.${need.domain}`)} · ${t(`urgency.${need.urgency}`)}${t('list.close')}`).join(t('list.comma')) },
          { label: t('gift.title'), value: visit.gifts.map((gift) => `${gift.item} × ${gift.quantity}`).join(t('list.comma')) },
          { label: t('form.level'), value: visit.levelSuggestion === null ? '' : t(`level.${visit.levelSuggestion}`) },
          { label: t('form.help'), value: visit.helpGiven ?? t('one.none') },
          { label: t('form.follow_up'), value: visit.followUp ?? t('one.none') },
          { label: t('form.next'), value: visit.nextVisitOn === null ? t('one.none') : format.date(visit.nextVisitOn) },
        ].filter((item) => item.value !== '')} />
      </Card>
      <Can permission="attachment:read">
        <Suspense><PhotoAlbum visitId={visit.id} what={t('photo.what', { name: visit.children.map((child) => child.childName).join(t('list.comma')), date: format.date(visit.occurredOn) })} /></Suspense>
      </Can>
      <Suspense><VisitHistory visit={visit} /></Suspense>
      {cancelling && <Suspense><VisitCancelDialog visitId={visit.id} onClose={() => setCancelling(false)} /></Suspense>}
    </>
  )
}
