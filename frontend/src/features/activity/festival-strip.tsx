import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listFestivalDaysOptions } from '@/api/gen/@tanstack/react-query.gen'
import { Can } from '@/shared/auth/use-session'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { Card, LinkButton } from '@/shared/ui'
import { useWords } from './use-words'
import './activity.css'

const AHEAD_DAYS = 100
const SHOWN = 4
const DAY_MS = 86_400_000

function daysOn(from: string, days: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** What is celebrated next, and one tap to plan something for it. */
export function FestivalStrip() {
  const { t } = useTranslation('activity')
  const format = useFormat()
  const { named } = useWords()
  const from = today()
  const { data } = useQuery(listFestivalDaysOptions({ query: { from, to: daysOn(from, AHEAD_DAYS) } }))
  const coming = data?.items.slice(0, SHOWN) ?? []
  if (coming.length === 0) return null
  return (
    <Card title={t('festival.title')}>
      <ul className="plain-list festivals">
        {coming.map((one) => (
          <li key={`${one.festivalId}${one.on}`} className="event-line">
            <span><strong>{named(one)}</strong> <span className="muted">{format.date(one.on)} · {one.on === from ? t('festival.today') : t('festival.in_days', { count: format.daysFromToday(one.on) })}</span></span>
            <Can permission="activity:write"><LinkButton look="quiet" icon="plus" to="/activities" search={{ add: true, festivalId: one.festivalId, on: one.on }} aria-label={t('festival.plan_for', { name: named(one) })}>{t('festival.plan')}</LinkButton></Can>
          </li>
        ))}
      </ul>
    </Card>
  )
}
