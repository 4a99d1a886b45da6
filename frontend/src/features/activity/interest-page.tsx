import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listActivityInterestsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { InterestResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { DataTable, EmptyState, LinkButton, PageHeader, PageState, type Column } from '@/shared/ui'

/** What children like, and when something was last done for it. */
export default function InterestPage() {
  const { t } = useTranslation('activity')
  const query = useQuery(listActivityInterestsOptions())
  const columns = useColumns(Math.max(1, ...(query.data?.items ?? []).map((one) => one.children)))
  return (
    <>
      <PageHeader title={t('interest.title')} sub={t('interest.sub')} actions={<LinkButton to="/activities" icon="back">{t('list.title')}</LinkButton>} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('interest.none')} icon="children">{t('interest.none_hint')}</EmptyState>}>
        {(page) => (
          <DataTable caption={t('interest.title')} columns={columns} rows={page.items} rowKey={(row) => row.interest}
            action={(row) => <LinkButton look="quiet" icon="plus" to="/activities" search={{ add: true, interest: row.interest }} aria-label={t('interest.plan_for', { name: row.interest })}>{t('festival.plan')}</LinkButton>} />
        )}
      </PageState>
    </>
  )
}

function useColumns(most: number): Column<InterestResponse>[] {
  const { t } = useTranslation('activity')
  const format = useFormat()
  return [
    { id: 'interest', head: t('interest.name'), isName: true, cell: (row) => row.interest },
    { id: 'children', head: t('interest.children'), cell: (row) => <span className="rate"><span className="rate-bar" aria-hidden="true"><span style={{ inlineSize: `${Math.round(100 * row.children / most)}%` }} /></span> <span className="rate-text">{format.number(row.children)}</span></span> },
    { id: 'activities', head: t('interest.activities'), numeric: true, cell: (row) => format.number(row.activities) },
    { id: 'last', head: t('interest.last'), cell: (row) => row.lastOn === null ? t('interest.never') : format.date(row.lastOn) },
    { id: 'next', head: t('interest.next'), cell: (row) => row.nextActivityId === null || row.nextOn === null ? '' : <Link to="/activities/$activityId" params={{ activityId: row.nextActivityId }}>{format.date(row.nextOn)}</Link> },
  ]
}
