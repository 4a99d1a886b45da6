import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getHomeComingDaysOptions, listHomeComingsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { HomeComingDay } from '@/api/gen/types.gen'
import { useCan } from '@/shared/auth/use-session'
import { today } from '@/shared/format/clock'
import { monthAfter } from '@/shared/format/month'
import { useFormat } from '@/shared/format/use-format'
import { cx } from '@/shared/lib/class-names'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Button, Card, EmptyState, LinkButton, PageHeader, PageState, Pager } from '@/shared/ui'
import './calendar.css'
import { lastOf, weeksOf } from './month'
import { Stay } from './stay'

// Only writers need the form.
const HomeComingDialog = lazy(async () => ({ default: (await import('./home-coming-dialog')).HomeComingDialog }))

const route = getRouteApi('/shell/home-comings')
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** When parents come home, and what that suggests (返乡日历). */
export default function CalendarPage() {
  const { t } = useTranslation('homecoming')
  const search = route.useSearch()
  const month = search.month !== undefined && MONTH.test(search.month) ? search.month : (search.day ?? today()).slice(0, 7)
  const [adding, setAdding] = useState(false)
  const mayWrite = useCan('homecoming:write')
  return (
    <>
      <PageHeader title={t('calendar.title')} sub={t('calendar.sub')} actions={mayWrite && <Button look="primary" icon="plus" onClick={() => setAdding(true)}>{t('calendar.add')}</Button>} />
      <Month month={month} chosen={search.day} />
      <Stays month={month} />
      {adding && <Suspense><HomeComingDialog onClose={() => setAdding(false)} /></Suspense>}
    </>
  )
}

function Month({ month, chosen }: { month: string; chosen: string | undefined }) {
  const { t } = useTranslation('homecoming')
  const format = useFormat()
  const query = useQuery({ ...getHomeComingDaysOptions({ query: { month } }), placeholderData: keepPreviousData })
  const heads = [t('week.mon'), t('week.tue'), t('week.wed'), t('week.thu'), t('week.fri'), t('week.sat'), t('week.sun')]
  return (
    <Card title={format.month(month)} actions={(
      <span className="actions">
        <LinkButton look="quiet" icon="back" to="/home-comings" search={{ month: monthAfter(month, -1) }}>{t('calendar.before')}</LinkButton>
        <LinkButton look="quiet" to="/home-comings" search={{}}>{t('calendar.now')}</LinkButton>
        <LinkButton look="quiet" icon="next" to="/home-comings" search={{ month: monthAfter(month, 1) }}>{t('calendar.after')}</LinkButton>
      </span>
    )}>
      <PageState query={query} skeletonLines={6}>
        {(data) => (
          <table className="month">
            <caption className="for-readers">{format.month(month)}</caption>
            <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
            <tbody>
              {weeksOf(month).map((week, index) => (
                <tr key={`${month}-${String(index)}`}>
                  {week.map((day, place) => <td key={day ?? `${String(index)}-${String(place)}`} className={cx(day === today() && 'is-today', day !== undefined && day === chosen && 'chosen')}>
                    {day !== undefined && <Day day={day} found={data.days.find((one) => one.day === day)} />}
                  </td>)}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </PageState>
    </Card>
  )
}

function Day({ day, found }: { day: string; found: HomeComingDay | undefined }) {
  const { t } = useTranslation('homecoming')
  const format = useFormat()
  const number = String(Number(day.slice(8)))
  if (found === undefined) return <span className="day muted">{number}</span>
  const parts = [found.coming > 0 && t('day.coming', { count: found.coming }), found.leaving > 0 && t('day.leaving', { count: found.leaving }), found.planned > 0 && t('day.planned', { count: found.planned })].filter((part) => part !== false)
  return (
    <Link className="day" to="/home-comings" search={{ month: day.slice(0, 7), day }} resetScroll={false} aria-label={`${format.date(day)} ${parts.join(' ')}`}>
      <span>{number}</span>
      {parts.map((part) => <small key={part}>{part}</small>)}
    </Link>
  )
}

function Stays({ month }: { month: string }) {
  const { t } = useTranslation('homecoming')
  const format = useFormat()
  const { day, show, cursor } = route.useSearch()
  const todo = show === 'todo'
  const span = day === undefined ? { from: `${month}-01`, to: lastOf(month) } : { from: day, to: day }
  const query = useQuery({ ...listHomeComingsOptions({ query: { ...(todo ? { open: true } : span), cursor, limit: 20 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  return (
    <Card title={todo ? t('list.todo') : day === undefined ? t('list.month', { month: format.month(month) }) : t('list.day', { day: format.date(day) })} actions={(
      <span className="actions">
        {day !== undefined && <LinkButton look="quiet" to="/home-comings" search={{ month }}>{t('list.whole_month')}</LinkButton>}
        {todo ? <LinkButton look="quiet" to="/home-comings" search={{ month }}>{t('list.all')}</LinkButton> : <LinkButton to="/home-comings" search={{ month, show: 'todo' }} icon="task">{t('list.todo')}</LinkButton>}
      </span>
    )}>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={todo ? t('list.no_todo') : t('list.none')} icon="calendar">{todo ? t('list.no_todo_hint') : t('list.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <ul className="people">{page.items.map((stay) => <li key={stay.id}><Stay stay={stay} named /></li>)}</ul>
            <Pager {...pager} />
          </>
        )}
      </PageState>
    </Card>
  )
}
