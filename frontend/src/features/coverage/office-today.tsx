import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listBirthdaysOptions, listCareRegisterOptions, listCensusRoundsOptions, listChildrenOptions, listConsentsAwaitingParentOptions, listDuplicatesOptions, listDutyRulesOptions, listHomeComingsOptions, listOwedDutiesOptions, listTasksOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { DutyActor, OwedDutiesResponse } from '@/api/gen/types.gen'
import { useCan } from '@/shared/auth/use-session'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Card, LinkButton, PageState, StatTile } from '@/shared/ui'
import { OWED_BY, OWED_TONES, useOwedWhen } from './owed'

const MOST_URGENT = 5

/** What the people one answers for owe today, and what waits for one's own word. Every number is the total of the list that it opens. */
export function OfficeToday() {
  const query = useQuery(listOwedDutiesOptions({ query: { status: 'OVERDUE', limit: MOST_URGENT } }))
  return (
    <>
      <PageState query={query}>{(owed) => <><Tiles owed={owed} /><Urgent owed={owed} /></>}</PageState>
      <Waiting />
    </>
  )
}

function Tiles({ owed }: { owed: OwedDutiesResponse }) {
  const { t } = useTranslation('coverage')
  const count = useCount()
  const unpaired = useQuery(listChildrenOptions({ query: { paired: false, status: 'ACTIVE', limit: 1 } }))
  const { overdue, dueSoon, due } = owed.counts
  return (
    <section aria-label={t('owed.people')}>
      <h2>{t('owed.people')}</h2>
      <div className="stats">
        <StatTile to="/owed" search={{ term: 'OVERDUE' }} value={count(overdue)} label={t('owed.status.OVERDUE')} tone={overdue > 0 ? 'bad' : undefined} />
        <StatTile to="/owed" search={{ term: 'DUE_SOON' }} value={count(dueSoon)} label={t('owed.status.DUE_SOON')} tone={dueSoon > 0 ? 'warn' : undefined} />
        <StatTile to="/owed" search={{ term: 'DUE' }} value={count(due)} label={t('owed.status.DUE')} />
        <Posts />
        {unpaired.data !== undefined && <StatTile to="/children" search={{ gap: 'unpaired' }} value={count(unpaired.data.total)} label={t('owed.nobody')} tone={unpaired.data.total > 0 ? 'warn' : undefined} />}
      </div>
    </section>
  )
}

/** What is overdue of those who owe it by their post, and of parents: asked for only where a rule names them. */
function Posts() {
  const rules = useQuery(listDutyRulesOptions({ query: { limit: 50 } }))
  const current = rules.data?.items.filter((rule) => rule.validFrom <= today() && (rule.validTo === null || rule.validTo >= today())) ?? []
  const named = OWED_BY.filter((actor) => actor !== 'HELPER' && current.some((rule) => rule.actor === actor))
  const watching = OWED_BY.filter((actor) => current.some((rule) => rule.actor === actor && rule.duty === 'ANY_CONTACT'))
  return (
    <>
      {named.map((actor) => <Post key={actor} actor={actor} />)}
      {watching.map((actor) => <Unreached key={actor} actor={actor} />)}
    </>
  )
}

/** Children whom nobody reached, by the door or by telephone, for longer than a rule allows (R5-P04). */
function Unreached({ actor }: { actor: DutyActor }) {
  const { t } = useTranslation('coverage')
  const count = useCount()
  const query = useQuery(listOwedDutiesOptions({ query: { owedBy: actor, duty: 'ANY_CONTACT', status: 'OVERDUE', limit: 1 } }))
  if (query.data === undefined) return null
  return <StatTile to="/owed" search={{ term: 'OVERDUE', owedBy: actor === 'HELPER' ? undefined : actor, duty: 'ANY_CONTACT' }} value={count(query.data.total)} label={t('owed.unreached')} note={t(`actor.${actor}`)} tone={query.data.total > 0 ? 'bad' : undefined} />
}

function Post({ actor }: { actor: DutyActor }) {
  const { t } = useTranslation('coverage')
  const count = useCount()
  const query = useQuery(listOwedDutiesOptions({ query: { owedBy: actor, status: 'OVERDUE', limit: 1 } }))
  if (query.data === undefined) return null
  return <StatTile to="/owed" search={{ term: 'OVERDUE', owedBy: actor }} value={count(query.data.total)} label={t('owed.of_post', { post: t(`actor.${actor}`) })} tone={query.data.total > 0 ? 'bad' : undefined} />
}

function Urgent({ owed }: { owed: OwedDutiesResponse }) {
  const { t } = useTranslation('coverage')
  const when = useOwedWhen()
  const count = useCount()
  if (owed.items.length === 0) return <p className="muted">{t('owed.none_overdue')}</p>
  return (
    <Card title={t('owed.urgent')} actions={<LinkButton to="/owed" search={{ term: 'OVERDUE' }}>{t('owed.all', { total: count(owed.total) })}</LinkButton>}>
      <ul className="people">
        {owed.items.map((row) => (
          <li key={`${row.childId}-${row.ruleId}-${row.helper?.id ?? ''}`} className="person">
            <div>
              <p><Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> <Badge tone={OWED_TONES[row.status]}>{when(row)}</Badge></p>
              <p className="muted">{[row.ruleName, row.helper === null ? null : t('owed.who', { name: row.helper.name }), row.region.name].filter(Boolean).join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const total = (query: { data?: { total: number } }) => query.data?.total ?? 0

/** Only what there is: a row of zeros hides the one thing to do. */
function Waiting() {
  const { t } = useTranslation('coverage')
  const count = useCount()
  const consents = useQuery({ ...listConsentsAwaitingParentOptions({ query: { limit: 1 } }), enabled: useCan('consent:write') })
  const duplicates = useQuery({ ...listDuplicatesOptions({ query: { state: 'OPEN', limit: 1 } }), enabled: useCan('child:write') })
  const rounds = useQuery({ ...listCensusRoundsOptions({ query: { state: 'OPEN', limit: 1 } }), enabled: useCan('census:read') })
  const tasks = useQuery({ ...listTasksOptions({ query: { open: true, limit: 1 } }), enabled: useCan('plan:read') })
  const expiring = useQuery({ ...listCareRegisterOptions({ query: { standing: 'EXPIRING', limit: 1 } }), enabled: useCan('agreement:read') })
  const reads = useCan('guardian:read')
  const writes = useCan('homecoming:write')
  const coming = useQuery({ ...listHomeComingsOptions({ query: { open: true, limit: 1 } }), enabled: reads && writes })
  const birthdays = useQuery({ ...listBirthdaysOptions({ query: { month: today().slice(0, 7), limit: 1 } }), enabled: reads })
  const all = [consents, duplicates, rounds, tasks, expiring, coming, birthdays]
  if (all.reduce((sum, query) => sum + total(query), 0) === 0) return null
  return (
    <section aria-label={t('owed.waiting')}>
      <h2>{t('owed.waiting')}</h2>
      <div className="stats">
        {total(consents) > 0 && <StatTile to="/consents" value={count(total(consents))} label={t('owed.consents')} />}
        {total(duplicates) > 0 && <StatTile to="/duplicates" search={{ state: 'OPEN' }} value={count(total(duplicates))} label={t('owed.duplicates')} />}
        {total(rounds) > 0 && <StatTile to="/census" search={{ state: 'OPEN' }} value={count(total(rounds))} label={t('owed.rounds')} />}
        {total(tasks) > 0 && <StatTile to="/tasks" search={{ progress: 'UNFINISHED' }} value={count(total(tasks))} label={t('owed.tasks')} />}
        {total(expiring) > 0 && <StatTile to="/care" search={{ standing: 'EXPIRING' }} value={count(total(expiring))} label={t('owed.expiring')} tone="warn" />}
        {total(coming) > 0 && <StatTile to="/home-comings" search={{ show: 'todo' }} value={count(total(coming))} label={t('owed.coming')} />}
        {total(birthdays) > 0 && <StatTile to="/birthdays" value={count(total(birthdays))} label={t('owed.birthdays')} />}
      </div>
    </section>
  )
}

/** Totals are exact up to here. */
const TOTAL_LIMIT = 10_000

function useCount(): (found: number) => string {
  const format = useFormat()
  return (found) => found >= TOTAL_LIMIT ? `${format.number(TOTAL_LIMIT)}+` : format.number(found)
}
