import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getChildNetworkOptions, getChildOptions, getChildTimelineInfiniteOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildResponse, NetworkPerson, TimelineEntry } from '@/api/gen/types.gen'
import { Can } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Button, CallLink, Card, EmptyState, Facts, LinkButton, Notice, PageHeader, PageState, RiskTag, Timeline } from '@/shared/ui'
import { levelOf } from './level'

const route = getRouteApi('/shell/children/$childId')

/** One child, one page: who she is, whom to call, what happened. */
export function ChildPage() {
  const { childId } = route.useParams()
  const child = useQuery(getChildOptions({ path: { id: childId } }))
  return <PageState query={child} skeletonLines={10}>{(data) => <ChildFile child={data} />}</PageState>
}

function ChildFile({ child }: { child: ChildResponse }) {
  const { t } = useTranslation('child')
  const place = [child.region.name, child.schoolName, child.className].filter(Boolean).join(' · ')
  return (
    <>
      <PageHeader title={child.name} sub={`${t(`gender.${child.gender}`)} · ${t('list.years', { count: child.ageYears })} · ${place}`}
        actions={<>
          <Can permission="visit:write"><LinkButton look="primary" icon="visit" to="/visits/new" search={{ childId: child.id }}>{t('file.record_visit')}</LinkButton></Can>
          <Can permission="contact:write"><LinkButton icon="phone" to="/contacts/new" search={{ childId: child.id }}>{t('file.record_contact')}</LinkButton></Can>
        </>} />
      <p className="badges">
        {child.riskLevel !== null && <RiskTag level={levelOf(child.riskLevel)}>{t(`risk.${child.riskLevel}`)}</RiskTag>}
        <Badge tone={child.status === 'ACTIVE' ? 'good' : 'neutral'}>{t(`status.${child.status}`)}</Badge>
        <Badge tone={child.complete ? 'good' : 'warn'}>{child.complete ? t('list.complete_yes') : t('list.missing', { count: child.missing.length })}</Badge>
      </p>
      {child.missing.length > 0 && <Notice tone="warn">{t('file.missing')} {child.missing.map((code) => t(`field.${code}`, { defaultValue: code })).join(t('list.comma'))}</Notice>}
      <div className="columns">
        <div><NetworkCard childId={child.id} /><TimelineCard childId={child.id} /></div>
        <FactsCard child={child} />
      </div>
    </>
  )
}

function NetworkCard({ childId }: { childId: string }) {
  const { t } = useTranslation('child')
  const network = useQuery(getChildNetworkOptions({ path: { childId } }))
  return (
    <Card title={t('network.title')}>
      <PageState query={network} isEmpty={(data) => data.people.length === 0} empty={<EmptyState title={t('network.none')} icon="person" />}>
        {(data) => <ul className="people">{data.people.map((person, index) => <Person key={`${person.kind}-${String(index)}`} person={person} />)}</ul>}
      </PageState>
    </Card>
  )
}

function Person({ person }: { person: NetworkPerson }) {
  const { t } = useTranslation('child')
  const detail = person.kind === 'CARER' && person.detail !== null ? t(`relation.${person.detail}`, { defaultValue: '' }) : person.detail
  return (
    <li className="person">
      <div><strong>{person.name}</strong> <span className="muted">{t(`network.${person.kind}`, { defaultValue: person.kind })}{detail !== null && detail !== '' && ` · ${detail}`}</span></div>
      <div className="actions">
        {person.phones.length === 0 && <span className="muted">{t('network.no_phone')}</span>}
        {person.phones.map((phone) => phone.masked || phone.dead
          ? <span key={phone.phone} className="muted">{phone.phone}{phone.dead && ` ${t('network.dead')}`}</span>
          : <CallLink key={phone.phone} phone={phone.phone}>{t('network.call', { name: person.name, phone: phone.phone })}</CallLink>)}
      </div>
    </li>
  )
}

function TimelineCard({ childId }: { childId: string }) {
  const { t } = useTranslation('child')
  const format = useFormat()
  const query = useInfiniteQuery({
    ...getChildTimelineInfiniteOptions({ path: { id: childId }, query: { limit: 20 } }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })
  const title = (entry: TimelineEntry) => [t(`timeline.${entry.kind}`), t(`code.${entry.code}`, { defaultValue: '' })].filter(Boolean).join(' · ')
  const meta = (entry: TimelineEntry) => [entry.actorName, entry.counts ? null : t('timeline.attempt'), entry.lateEntry ? t('timeline.late') : null].filter(Boolean).join(' · ')
  return (
    <Card title={t('timeline.title')}>
      <PageState query={query} isEmpty={(data) => data.pages[0]?.items.length === 0} empty={<EmptyState title={t('timeline.none')} icon="calendar">{t('timeline.none_hint')}</EmptyState>}>
        {(data) => (
          <>
            <Timeline label={t('timeline.title')} entries={data.pages.flatMap((page) => page.items).map((entry) => ({
              id: entry.id, when: format.date(entry.occurredOn), title: title(entry), meta: meta(entry), body: entry.summary ?? undefined,
            }))} />
            {query.hasNextPage && <Button onClick={() => void query.fetchNextPage()} busy={query.isFetchingNextPage}>{t('timeline.more')}</Button>}
          </>
        )}
      </PageState>
    </Card>
  )
}

function FactsCard({ child }: { child: ChildResponse }) {
  const { t } = useTranslation('child')
  const format = useFormat()
  const hidden = (field: string, value: string | null) => child.hiddenFields.includes(field) ? t('file.hidden') : value ?? t('file.unknown')
  return (
    <Card title={t('file.facts')}>
      <Facts items={[
        { label: t('field.archiveNumber'), value: child.archiveNumber },
        { label: t('field.birthDate'), value: hidden('birthDate', child.birthDate === null ? null : format.date(child.birthDate)) },
        { label: t('field.idNumber'), value: hidden('idNumberMasked', child.idNumberMasked) },
        { label: t('field.address'), value: hidden('address', child.address) },
        { label: t('field.householdPlace'), value: hidden('householdPlace', child.householdPlace) },
        { label: t('field.carer'), value: hidden('carerName', [child.carerName, child.careType === null ? null : t(`care.${child.careType}`)].filter(Boolean).join(' · ') || null) },
        { label: t('field.schoolName'), value: hidden('schoolName', [child.schoolName, child.gradeLabel, child.className].filter(Boolean).join(' ') || null) },
        { label: t('field.teacherName'), value: hidden('teacherName', child.teacherName) },
        { label: t('field.healthStatus'), value: hidden('healthStatus', child.healthStatus === null ? null : t(`health.${child.healthStatus}`)) },
        { label: t('field.interests'), value: hidden('interests', child.interests.join(t('list.comma')) || null) },
        { label: t('field.enteredOn'), value: format.date(child.enteredOn) },
        { label: t('field.collectedBy'), value: hidden('collectedBy', child.collectedBy) },
      ]} />
    </Card>
  )
}
