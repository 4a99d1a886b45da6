import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listExportTicketsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ExportTicketResponse, ExportTicketState } from '@/api/gen/types.gen'
import { useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, DataTable, EmptyState, PageHeader, PageState, Pager, Segments, type Column, type Tone } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { DecisionForm } from './decision-form'

const route = getRouteApi('/shell/export-tickets')
const VIEWS = { waiting: { mine: false, state: 'WAITING' }, mine: { mine: true }, all: {} } as const
const TONES: Record<ExportTicketState, Tone> = { WAITING: 'warn', APPROVED: 'good', REJECTED: 'bad', EXPIRED: 'neutral' }

/** Who wants to take which sensitive columns out, for what; a second person decides. */
export default function TicketListPage() {
  const { t } = useTranslation('export')
  const decides = useCan('export:approve')
  const navigate = useNavigate()
  const search = route.useSearch()
  const view = search.view ?? (decides ? 'waiting' : 'mine')
  const [open, setOpen] = useState<ExportTicketResponse>()
  const query = useQuery({ ...listExportTicketsOptions({ query: { ...VIEWS[view], cursor: search.cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('ticket.title')} sub={t('ticket.sub')} />
      {decides && <Segments label={t('ticket.view')} value={view} onChange={(chosen) => void navigate({ to: '/export-tickets', search: { view: chosen } })}
        options={(['waiting', 'mine', 'all'] as const).map((value) => ({ value, label: t(`ticket.views.${value}`) }))} />}
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('ticket.none')} icon="check">{t('ticket.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('ticket.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData}
              action={(row) => row.decidable && <Button onClick={() => setOpen(row)}>{t('ticket.decide')}</Button>} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
      {open !== undefined && <Dialog isOpen title={t('ticket.decide_of', { name: open.requestedBy.name })} onClose={() => setOpen(undefined)}><DecisionForm ticket={open} onDone={() => setOpen(undefined)} /></Dialog>}
    </>
  )
}

function useColumns(): Column<ExportTicketResponse>[] {
  const { t } = useTranslation('export')
  const { instant } = useFormat()
  return [
    { id: 'purpose', head: t('ticket.purpose'), isName: true, cell: (row) => row.purpose },
    { id: 'state', head: t('ticket.state'), phone: 'badge', cell: (row) => <Badge tone={TONES[row.state]}>{t(`ticket.states.${row.state}`)}</Badge> },
    { id: 'columns', head: t('ticket.which'), cell: (row) => row.columnLabels.join(t('comma')) },
    { id: 'who', head: t('ticket.who'), cell: (row) => `${row.requestedBy.name} · ${row.organization.name}` },
    { id: 'when', head: t('ticket.when'), cell: (row) => instant(row.requestedAt) },
    { id: 'until', head: t('ticket.until'), cell: (row) => instant(row.expiresAt) },
    { id: 'decision', head: t('ticket.decision'), cell: (row) => [row.decidedBy?.name, row.decisionNote].filter(Boolean).join(' · ') },
  ]
}
