import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listCensusRoundsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { CensusRoundRow } from '@/api/gen/types.gen'
import { Can } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, DataTable, EmptyState, PageHeader, PageState, Pager, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { RoundForm } from './round-form'

const route = getRouteApi('/shell/census')

/** Every round of the place, the latest first. */
export default function RoundListPage() {
  const { t } = useTranslation('census')
  const format = useFormat()
  const search = route.useSearch()
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  const query = useQuery({ ...listCensusRoundsOptions({ query: { cursor: search.cursor, state: search.state === 'OPEN' ? search.state : undefined, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns: Column<CensusRoundRow>[] = [
    { id: 'name', head: t('round.name'), isName: true, cell: (row) => <Link to="/census/$roundId" params={{ roundId: row.id }}>{row.name}</Link> },
    { id: 'state', head: t('round.state'), phone: 'badge', cell: (row) => <Badge tone={row.state === 'FROZEN' ? 'good' : 'info'}>{t(`state.${row.state}`)}</Badge> },
    { id: 'kind', head: t('round.kind'), cell: (row) => t(`kind.${row.kind}`) },
    { id: 'place', head: t('round.place'), cell: (row) => row.school?.name ?? row.region.name },
    { id: 'period', head: t('round.period'), cell: (row) => row.periodLabel },
    { id: 'asOf', head: t('round.as_of'), cell: (row) => format.date(row.asOf) },
    { id: 'children', head: t('round.children'), numeric: true, cell: (row) => row.childCount ?? '' },
  ]
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} actions={<Can permission="census:write"><Button look="primary" icon="plus" onClick={() => setAdding(true)}>{t('list.add')}</Button></Can>} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="list">{t('list.none_hint')}</EmptyState>}>
        {(page) => <><DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} /><Pager {...pager} /></>}
      </PageState>
      <Dialog asDrawer title={t('list.add')} isOpen={adding} onClose={() => setAdding(false)}>
        <RoundForm onDone={(id) => { setAdding(false); void navigate({ to: '/census/$roundId', params: { roundId: id } }) }} />
      </Dialog>
    </>
  )
}
