import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listLegalHoldsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { LegalHoldRow } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, Segments, type Column } from '@/shared/ui'
import { holdToneOf } from './codes'

const route = getRouteApi('/shell/legal-holds')
const VIEWS = { holding: { state: 'HOLDING' }, all: {} } as const

/** Which files courts, inquiries and disputes need. */
export default function HoldListPage() {
  const { t } = useTranslation('subject')
  const navigate = useNavigate()
  const search = route.useSearch()
  const view = search.view ?? 'holding'
  const query = useQuery({ ...listLegalHoldsOptions({ query: { ...VIEWS[view], cursor: search.cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('hold.title')} sub={t('hold.sub')} actions={<LinkButton look="primary" icon="plus" to="/legal-holds/new">{t('hold.add')}</LinkButton>} />
      <Segments label={t('hold.view')} value={view} onChange={(chosen) => void navigate({ to: '/legal-holds', search: { view: chosen } })}
        options={(['holding', 'all'] as const).map((value) => ({ value, label: t(`hold.views.${value}`) }))} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('hold.none')} icon="check">{t('hold.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('hold.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
    </>
  )
}

function useColumns(): Column<LegalHoldRow>[] {
  const { t } = useTranslation('subject')
  const { date, instant } = useFormat()
  return [
    { id: 'child', head: t('hold.child'), isName: true, cell: (row) => <Link to="/legal-holds/$holdId" params={{ holdId: row.id }}>{row.childName}</Link> },
    { id: 'state', head: t('hold.state_head'), phone: 'badge', cell: (row) => <Badge tone={holdToneOf[row.state]}>{t(`hold.state.${row.state}`)}</Badge> },
    { id: 'ground', head: t('hold.ground_head'), cell: (row) => t(`hold.ground.${row.ground}`) },
    { id: 'place', head: t('hold.place'), cell: (row) => row.region?.name },
    { id: 'until', head: t('hold.until'), cell: (row) => row.holdsUntil === null ? t('hold.until_lifted') : date(row.holdsUntil) },
    { id: 'set_by', head: t('hold.set_by'), cell: (row) => row.setBy.name },
    { id: 'set_at', head: t('hold.set_at'), cell: (row) => instant(row.setAt) },
  ]
}
