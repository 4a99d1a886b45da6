import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listBirthdaysOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { BirthdayRow } from '@/api/gen/types.gen'
import { today } from '@/shared/format/clock'
import { monthAfter } from '@/shared/format/month'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Card, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, SearchField, type Column } from '@/shared/ui'

const route = getRouteApi('/shell/birthdays')

/** Whose birthday comes this month, for whoever prepares the party (R2-P15). */
export default function BirthdayMonthPage() {
  const { t } = useTranslation('birthday')
  const format = useFormat()
  const navigate = useNavigate()
  const { month = today().slice(0, 7), class: className, cursor } = route.useSearch()
  const query = useQuery({ ...listBirthdaysOptions({ query: { month, className, cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('month.title')} sub={t('month.sub')} />
      <div className="filters">
        <SearchField label={t('month.class')} value={className ?? ''} onSearch={(name) => void navigate({ to: '/birthdays', search: { month, class: name }, replace: true })} />
      </div>
      <Card title={t('month.of', { month: format.month(month) })} actions={(
        <span className="actions">
          <LinkButton look="quiet" icon="back" to="/birthdays" search={{ month: monthAfter(month, -1), class: className }}>{t('month.before')}</LinkButton>
          <LinkButton look="quiet" to="/birthdays" search={{ class: className }}>{t('month.now')}</LinkButton>
          <LinkButton look="quiet" icon="next" to="/birthdays" search={{ month: monthAfter(month, 1), class: className }}>{t('month.after')}</LinkButton>
        </span>
      )}>
        <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('month.none')} icon="gift">{t('month.none_hint')}</EmptyState>}>
          {(page) => (
            <>
              <DataTable caption={t('month.of', { month: format.month(month) })} columns={columns} rows={page.items} rowKey={(row) => row.childId} busy={query.isPlaceholderData} />
              <Pager {...pager} />
            </>
          )}
        </PageState>
      </Card>
    </>
  )
}

function useColumns(): Column<BirthdayRow>[] {
  const { t } = useTranslation('birthday')
  const format = useFormat()
  return [
    { id: 'child', head: t('month.child'), isName: true, cell: (row) => <Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> },
    { id: 'day', head: t('month.day'), cell: (row) => format.date(row.on) },
    { id: 'turns', head: t('month.turns'), numeric: true, cell: (row) => row.turns },
    { id: 'school', head: t('month.school'), cell: (row) => [row.schoolName, row.className].filter(Boolean).join(' ') },
    { id: 'place', head: t('month.place'), cell: (row) => row.regionName ?? '' },
  ]
}
