import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { getWorklistOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { WorklistItem, WorklistResponse } from '@/api/gen/types.gen'
import { CareAlerts } from '@/features/agreement'
import { useCan, useSession } from '@/shared/auth/use-session'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useKept } from '@/shared/offline/use-kept'
import { Badge, CallLink, EmptyState, LinkButton, PageHeader, PageState, StatTile } from '@/shared/ui'
import { Matters } from './today-matters'

// Whoever answers for others sits in an office: the field's page need not carry it.
const OfficeToday = lazy(async () => ({ default: (await import('@/features/coverage')).OfficeToday }))

/** Whom do I owe what, since when, and the one next step; for an office what its people owe. */
export default function TodayPage() {
  const { t } = useTranslation('duty')
  const format = useFormat()
  const session = useSession()
  const mayRead = useCan('worklist:read')
  const answers = useCan('coverage:read')
  const query = useKept('today.2', useQuery({ ...getWorklistOptions(), enabled: mayRead }))
  return (
    <>
      <PageHeader title={t('today.title')} sub={t('today.greeting', { name: session.name, date: format.date(today()) })} />
      <CareAlerts />
      {answers && <Suspense><OfficeToday /></Suspense>}
      {mayRead
        ? <PageState query={query}>{(list) => answers && isBare(list) ? null : <Worklist list={list} own={answers} />}</PageState>
        : !answers && <EmptyState title={t('today.nothing')}>{t('today.nothing_hint')}</EmptyState>}
    </>
  )
}

/** Whoever helps no child herself and has nothing to remember needs no list of her own. */
const isBare = (list: WorklistResponse) => list.counts.children + list.followUps.length + list.homeComings.length + list.agreements.length + list.birthdays.length === 0

/** @param own below what her people owe it needs a name of its own */
function Worklist({ list, own }: { list: WorklistResponse; own: boolean }) {
  const { t } = useTranslation('duty')
  const overdue = list.items.filter((item) => item.status === 'OVERDUE')
  const due = list.items.filter((item) => item.status === 'DUE' || item.status === 'DUE_SOON')
  const done = list.items.filter((item) => item.status === 'DONE')
  return (
    <>
      {own && <h2>{t('today.mine')}</h2>}
      {(!own || list.counts.children > 0) && <Owed list={list} />}
      <Group id="overdue" title={t('today.overdue')} items={overdue} />
      <Group id="due" title={t('today.due')} items={due} />
      <Matters list={list} />
      <Group id="done" title={t('today.done')} items={done} />
    </>
  )
}

/** The numbers, and a word when there is nothing. */
function Owed({ list }: { list: WorklistResponse }) {
  const { t } = useTranslation('duty')
  const format = useFormat()
  const open = list.counts.overdue + list.counts.due
  return (
    <>
      <div className="stats">
        <StatTile to="/" hash="overdue" value={String(list.counts.overdue)} label={t('today.overdue')} tone={list.counts.overdue > 0 ? 'bad' : undefined} />
        <StatTile to="/" hash="due" value={String(list.counts.due)} label={t('today.due')} />
        <StatTile to="/" hash="done" value={String(list.counts.done)} label={t('today.done')} />
        <StatTile to="/children" value={String(list.counts.children)} label={t('today.children')} />
      </div>
      {list.items.length + list.followUps.length + list.homeComings.length + list.agreements.length === 0 && <EmptyState title={t('today.nothing')}>{t('today.nothing_hint')}</EmptyState>}
      {list.items.length > 0 && open === 0 && <EmptyState title={t('today.all_done')}>{t('today.all_done_hint', { date: format.date(list.items[0]?.dueOn ?? list.asOf) })}</EmptyState>}
    </>
  )
}

function Group({ id, title, items }: { id: string; title: string; items: readonly WorklistItem[] }) {
  if (items.length === 0) return null
  return (
    <section id={id} aria-label={title}>
      <h2>{title}</h2>
      <ul className="card-list">{items.map((item) => <Item key={`${item.childId}-${item.ruleId}`} item={item} />)}</ul>
    </section>
  )
}

function Item({ item }: { item: WorklistItem }) {
  const { t } = useTranslation('duty')
  const wayOf = ({ channel, method }: WorklistItem['attempts'][number]) => method !== null ? t(`way.${method}`) : channel !== null ? t(`way.${channel}`) : ''
  const format = useFormat()
  const when = item.status === 'OVERDUE' && item.overdueSince !== null
    ? t('today.overdue_days', { count: -format.daysFromToday(item.overdueSince) })
    : item.status === 'DONE' && item.lastDoneOn !== null ? t('today.done_on', { date: format.date(item.lastDoneOn) })
      : t('today.due_by', { date: format.date(item.dueOn) })
  const tone = item.status === 'OVERDUE' ? 'bad' : item.status === 'DUE_SOON' ? 'warn' : item.status === 'DONE' ? 'good' : 'info'
  return (
    <li className="card">
      <p className="card-name">
        <span className="name"><Link to="/children/$childId" params={{ childId: item.childId }}>{item.childName}</Link></span>
        <Badge tone={tone}>{when}</Badge>
      </p>
      <p className="muted">{[item.regionName, item.carerName === null ? null : t('today.carer', { name: item.carerName })].filter(Boolean).join(' · ')}</p>
      <p>{item.ruleName}</p>
      {item.attempts.length > 0 && <p className="muted">{t('today.attempts', { ways: item.attempts.map((tried) => t('today.attempt', { date: format.date(tried.on), way: wayOf(tried) })).join(t('today.comma')) })}</p>}
      {item.status !== 'DONE' && (
        <div className="actions">
          {item.duty === 'HOME_VISIT'
            ? <LinkButton look="primary" icon="visit" to="/visits/new" search={{ childId: item.childId }}>{t('today.record_visit')}</LinkButton>
            : <LinkButton look="primary" icon="edit" to="/contacts/new" search={{ childId: item.childId, kind: item.duty === 'ANY_CONTACT' ? 'DAILY_CARE' : item.duty }}>{t('today.record_contact')}</LinkButton>}
          {item.phones.slice(0, 1).map((phone) => <CallLink key={phone.phone} phone={phone.phone}>{t('today.call', { name: phone.name, phone: phone.phone })}</CallLink>)}
        </div>
      )}
    </li>
  )
}
