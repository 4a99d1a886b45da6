import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getPairingSummaryOptions, listPairingsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { PairingRow } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Checkbox, DataTable, EmptyState, PageHeader, PageState, Pager, StatTile, type Column } from '@/shared/ui'

const route = getRouteApi('/shell/pairings')

/** Who helps whom, and the office's figures: each opens its rows. */
export function PairingListPage() {
  const { t } = useTranslation('pairing')
  const format = useFormat()
  const { ended, cursor, helperId } = route.useSearch()
  const navigate = useNavigate()
  const summary = useQuery(getPairingSummaryOptions())
  const query = useQuery({ ...listPairingsOptions({ query: { cursor, helperId, active: ended !== true, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const columns: Column<PairingRow>[] = [
    { id: 'child', head: t('list.child'), isName: true, cell: (row) => <Link to="/children/$childId" params={{ childId: row.child.id }}>{row.child.name}</Link> },
    { id: 'kind', head: t('list.kind'), phone: 'badge', cell: (row) => <Badge>{t(`kind.${row.kind}`)}</Badge> },
    { id: 'helper', head: t('list.helper'), cell: (row) => row.helper.name },
    { id: 'village', head: t('list.village'), cell: (row) => row.child.regionName },
    { id: 'office', head: t('list.office'), cell: (row) => row.organization.name },
    { id: 'since', head: t('list.since'), cell: (row) => row.endsOn === null ? format.date(row.startsOn) : t('list.until', { from: format.date(row.startsOn), to: format.date(row.endsOn) }) },
  ]
  return (
    <>
      <PageHeader title={t('list.title')} />
      <PageState query={summary} skeletonLines={2}>
        {(data) => (
          <div className="stats">
            <StatTile to="/pairings" value={String(data.helperCount)} label={t('list.helpers')} />
            <StatTile to="/pairings" value={String(data.childCount)} label={t('list.children')} note={data.villages.map((village) => village.name).join(t('list.comma'))} />
            <StatTile to="/children" search={{ gap: 'unpaired' }} value={String(data.unpairedChildCount)} label={t('list.unpaired')} tone={data.unpairedChildCount > 0 ? 'warn' : undefined} />
          </div>
        )}
      </PageState>
      <Checkbox label={t('list.ended')} checked={ended === true} onChange={(event) => void navigate({ to: '/pairings', search: { helperId, ended: event.target.checked || undefined } })} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="pairing" />}>
        {(page) => <><DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} /><Pager {...pager} /></>}
      </PageState>
    </>
  )
}
