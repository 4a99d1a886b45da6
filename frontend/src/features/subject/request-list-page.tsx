import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listSubjectRequestsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { SubjectRequestRow } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, Segments, type Column } from '@/shared/ui'
import { toneOf } from './codes'

const route = getRouteApi('/shell/subject-requests')
const VIEWS = { open: { state: 'OPEN' }, all: {} } as const

/** What guardians asked, those due first. */
export default function RequestListPage() {
  const { t } = useTranslation('subject')
  const navigate = useNavigate()
  const search = route.useSearch()
  const view = search.view ?? 'open'
  const query = useQuery({ ...listSubjectRequestsOptions({ query: { ...VIEWS[view], cursor: search.cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} actions={<>
        <LinkButton look="primary" icon="plus" to="/subject-requests/new">{t('list.add')}</LinkButton>
        <LinkButton icon="audit" to="/legal-holds">{t('hold.register')}</LinkButton>
      </>} />
      <Segments label={t('list.view')} value={view} onChange={(chosen) => void navigate({ to: '/subject-requests', search: { view: chosen } })}
        options={(['open', 'all'] as const).map((value) => ({ value, label: t(`list.views.${value}`) }))} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="check">{t('list.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
    </>
  )
}

function useColumns(): Column<SubjectRequestRow>[] {
  const { t } = useTranslation('subject')
  const { date } = useFormat()
  return [
    { id: 'child', head: t('list.child'), isName: true, cell: (row) => <Link to="/subject-requests/$requestId" params={{ requestId: row.id }}>{row.childName ?? t('erased')}</Link> },
    { id: 'state', head: t('list.state'), phone: 'badge', cell: (row) => row.overdue ? <Badge tone="bad">{t('list.overdue')}</Badge> : <Badge tone={toneOf[row.state]}>{t(`state.${row.state}`)}</Badge> },
    { id: 'kind', head: t('list.kind'), cell: (row) => t(`kind.${row.kind}`) },
    { id: 'requester', head: t('list.requester'), cell: (row) => t(`requester.${row.requester}`) },
    { id: 'place', head: t('list.place'), cell: (row) => row.region.name },
    { id: 'received', head: t('list.received'), cell: (row) => date(row.receivedOn) },
    { id: 'due', head: t('list.due'), cell: (row) => date(row.dueOn) },
  ]
}
