import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listActivitiesOptions, listActivityTypesOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ActivityRow } from '@/api/gen/types.gen'
import { Can } from '@/shared/auth/use-session'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, SearchField, Select, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { ActivityForm } from './activity-form'
import { STATE_TONES, STATES } from './codes'
import { FestivalStrip } from './festival-strip'
import { useWords } from './use-words'

const route = getRouteApi('/shell/activities')

/** What was done and what is planned with many at once. */
export default function ActivityListPage() {
  const { t } = useTranslation('activity')
  const { named } = useWords()
  const { add, festivalId, on, interest, ...search } = route.useSearch()
  const navigate = useNavigate()
  const state = STATES.find((one) => one === search.state)
  const types = useQuery(listActivityTypesOptions())
  const query = useQuery({ ...listActivitiesOptions({ query: { ...search, state, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns = useColumns()
  const filtered = search.q !== undefined || search.state !== undefined || search.typeId !== undefined || search.campaignId !== undefined || search.childId !== undefined
  const filter = (part: Partial<typeof search>) => void navigate({ to: '/activities', search: { ...search, ...part, cursor: undefined } })
  const close = () => void navigate({ to: '/activities', search, replace: true })
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} actions={(
        <Can permission="activity:write">
          <LinkButton to="/activity-interests" icon="chart">{t('interest.title')}</LinkButton>
          <Button look="primary" icon="plus" onClick={() => void navigate({ to: '/activities', search: { ...search, add: true } })}>{t('form.new')}</Button>
        </Can>
      )} />
      {!filtered && search.cursor === undefined && <FestivalStrip />}
      <div className="filters">
        <SearchField label={t('list.search')} value={search.q ?? ''} onSearch={(q) => filter({ q })} />
        <Select label={t('list.state')} value={state ?? ''} empty={t('list.any')} options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))} onChange={(event) => filter({ state: event.target.value || undefined })} />
        <Select label={t('list.type')} value={search.typeId ?? ''} empty={t('list.any')} options={(types.data?.items ?? []).map((one) => ({ value: one.id, label: named(one) }))} onChange={(event) => filter({ typeId: event.target.value || undefined })} />
      </div>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={filtered
        ? <EmptyState title={t('list.none_filtered')} icon="search" action={<LinkButton to="/activities" search={{}}>{t('list.clear')}</LinkButton>} />
        : <EmptyState title={t('list.none')} icon="gift">{t('list.none_hint')}</EmptyState>}>
        {(page) => <><DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} /><Pager {...pager} /></>}
      </PageState>
      <Dialog asDrawer isOpen={add === true} title={t('form.new')} onClose={close}><ActivityForm festivalId={festivalId} on={on} interest={interest} onDone={(id) => void navigate({ to: '/activities/$activityId', params: { activityId: id } })} /></Dialog>
    </>
  )
}

function useColumns(): Column<ActivityRow>[] {
  const { t } = useTranslation('activity')
  const { named, when } = useWords()
  return [
    { id: 'title', head: t('list.name'), isName: true, cell: (row) => <Link to="/activities/$activityId" params={{ activityId: row.id }}>{row.title}</Link> },
    { id: 'state', head: t('list.state'), phone: 'badge', cell: (row) => <Badge tone={STATE_TONES[row.state]}>{t(`state.${row.state}`)}</Badge> },
    { id: 'when', head: t('list.when'), cell: (row) => when(row) },
    { id: 'type', head: t('list.type'), cell: (row) => named(row.type) },
    { id: 'host', head: t('list.host'), cell: (row) => row.organization.name },
    { id: 'people', head: t('list.people'), cell: (row) => <People row={row} /> },
  ]
}

function People({ row: { state, counts, otherChildrenCount, otherAdultsCount } }: { row: ActivityRow }) {
  const { t } = useTranslation('activity')
  const children = (state === 'HELD' ? counts.childrenAttended : counts.childrenListed) + otherChildrenCount
  const adults = (state === 'HELD' ? counts.familiesAttended : counts.familiesListed) + otherAdultsCount
  const said = [children > 0 && t('list.children', { count: children }), adults > 0 && t('list.adults', { count: adults })].filter((one) => one !== false)
  return said.length === 0 ? '' : said.join(t('comma'))
}
