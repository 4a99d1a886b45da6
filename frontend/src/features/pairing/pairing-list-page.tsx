import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listPairingsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { PairingRow } from '@/api/gen/types.gen'
import { ExportButton } from '@/features/export'
import { Can, useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, Checkbox, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, Select, type Column } from '@/shared/ui'
import { KINDS } from './codes'
import { PairingFigures } from './pairing-figures'

const PairingHandoverDialog = lazy(async () => ({ default: (await import('./pairing-handover-dialog')).PairingHandoverDialog }))
const PairingEndDialog = lazy(async () => ({ default: (await import('./pairing-end-dialog')).PairingEndDialog }))
const route = getRouteApi('/shell/pairings')

/** Who helps whom, and the office's figures: each opens its rows. */
export default function PairingListPage() {
  const { t } = useTranslation('pairing')
  const search = route.useSearch()
  const { ended, cursor, helperId, childId } = search
  const kind = KINDS.find((value) => value === search.kind)
  const navigate = useNavigate()
  const mayEnd = useCan('pairing:write')
  const [ending, setEnding] = useState<PairingRow>()
  const [handing, setHanding] = useState<PairingRow>()
  // Of one child or one helper the former pairings are part of the story; of the whole office they are another list.
  const active = ended === true ? (childId ?? helperId) === undefined ? false : undefined : true
  const query = useQuery({ ...listPairingsOptions({ query: { cursor, helperId, childId, kind, active, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const columns = useColumns()
  const one = query.data?.items[0]
  return (
    <>
      <PageHeader title={t('list.title')} actions={(
        <>
          <ExportButton list="pairings" filter={{ helperId, childId, kind, active }} />
          <LinkButton to="/overnight-stays" icon="home">{t('list.overnight')}</LinkButton>
          <LinkButton to="/peer-pairings" icon="children">{t('list.peers')}</LinkButton>
          <Can permission="pairing:write"><LinkButton to="/pairings/waiting" icon="list">{t('list.waiting')}</LinkButton></Can>
          <Can permission="pairing:write"><LinkButton to="/pairings/board" icon="pairing">{t('list.board')}</LinkButton></Can>
          <Can permission="pairing:write"><LinkButton to="/pairings/new" search={{ childId, helperId }} look="primary" icon="plus">{t('new.title')}</LinkButton></Can>
        </>
      )} />
      {childId === undefined && helperId === undefined ? <PairingFigures /> : (
        <div className="crumbs">
          <strong>{one === undefined ? '' : childId === undefined ? t('list.of_helper', { name: one.helper.name }) : t('list.of_child', { name: one.child.name })}</strong>
          <Link to="/pairings" search={{}}>{t('list.everybody')}</Link>
        </div>
      )}
      <div className="filters">
        <Select label={t('list.kind')} empty={t('list.all')} value={kind ?? ''} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(event) => void navigate({ to: '/pairings', search: { ...search, kind: event.target.value || undefined, cursor: undefined } })} />
        <Checkbox label={t('list.ended')} checked={ended === true} onChange={(event) => void navigate({ to: '/pairings', search: { ...search, ended: event.target.checked || undefined, cursor: undefined } })} />
      </div>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="pairing" />}>
        {(page) => (
          <>
            <DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData}
              action={mayEnd ? (row) => row.active && row.endsOn === null && (
                <div className="actions">
                  <Button aria-label={t('handover.title', { child: row.child.name, helper: row.helper.name })} onClick={() => setHanding(row)}>{t('handover.open')}</Button>
                  <Button aria-label={t('end.title', { child: row.child.name, helper: row.helper.name })} onClick={() => setEnding(row)}>{t('end.open')}</Button>
                </div>
              ) : undefined} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
      {handing !== undefined && <Suspense><PairingHandoverDialog pairing={handing} onClose={() => setHanding(undefined)} /></Suspense>}
      {ending !== undefined && <Suspense><PairingEndDialog pairing={ending} onClose={() => setEnding(undefined)} /></Suspense>}
    </>
  )
}

function useColumns(): Column<PairingRow>[] {
  const { t } = useTranslation('pairing')
  const format = useFormat()
  return [
    { id: 'child', head: t('list.child'), isName: true, cell: (row) => <Link to="/children/$childId" params={{ childId: row.child.id }}>{row.child.name}</Link> },
    { id: 'kind', head: t('list.kind'), phone: 'badge', cell: (row) => <Badge>{t(`kind.${row.kind}`)}</Badge> },
    { id: 'helper', head: t('list.helper'), cell: (row) => <Link to="/pairings" search={{ helperId: row.helper.id, ended: true }}>{row.helper.name}</Link> },
    { id: 'domains', head: t('list.domains'), phone: 'hidden', cell: (row) => row.domains.map((domain) => t(`domain.${domain}`)).join(t('list.comma')) },
    { id: 'village', head: t('list.village'), cell: (row) => row.child.regionName },
    { id: 'office', head: t('list.office'), cell: (row) => row.organization.name },
    { id: 'since', head: t('list.since'), cell: (row) => row.endsOn === null ? t('list.from', { from: format.date(row.startsOn) }) : t('list.until', { from: format.date(row.startsOn), to: format.date(row.endsOn) }) },
    { id: 'reason', head: t('end.reason'), phone: 'hidden', cell: (row) => [row.recordsFrom === null ? '' : t('handover.since', { date: format.date(row.recordsFrom) }), row.endReason === null ? '' : t(`end_reason.${row.endReason}`), row.endNote].filter(Boolean).join(' · ') },
  ]
}
