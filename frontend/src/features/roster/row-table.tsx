import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listRosterImportRowsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { RosterAction, RosterColumn, RosterImportResponse, RosterKind, RosterRowResponse } from '@/api/gen/types.gen'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, DataTable, EmptyState, PageState, Pager, Segments, type Column, type Tone } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { RowForm } from './row-form'

const route = getRouteApi('/shell/roster/import')
const ACTIONS = ['ERROR', 'CONFLICT', 'CREATE', 'UPDATE', 'SKIP'] as const satisfies readonly RosterAction[]
const TONES: Record<RosterAction, Tone> = { CREATE: 'good', UPDATE: 'info', SKIP: 'neutral', CONFLICT: 'warn', ERROR: 'bad' }
/** Beside the child's name, what tells the rows about one child apart. */
const ALSO = ['NAME', 'CARER_NAME', 'HELPER_NAME', 'VISITED_ON'] as const satisfies readonly RosterColumn[]
const nameOf = (kind: RosterKind, row: RosterRowResponse) => ALSO.slice(0, kind === 'CHILDREN' ? 1 : ALSO.length)
  .flatMap((column) => row.cells.filter((cell) => cell.column === column).map((cell) => cell.text)).join(' · ')

/** Rows with what is wrong in words; each can be mended here or left out. */
export function RowTable({ roster }: { roster: RosterImportResponse }) {
  const { t } = useTranslation('roster')
  const search = route.useSearch()
  const navigate = useNavigate()
  const [mending, setMending] = useState<RosterRowResponse>()
  const action = ACTIONS.find((value) => value === search.action)
  const query = useQuery({ ...listRosterImportRowsOptions({ path: { id: roster.id }, query: { action, cursor: search.cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns: Column<RosterRowResponse>[] = [
    { id: 'number', head: t('rows.number'), numeric: true, cell: (row) => row.number },
    { id: 'name', head: t('rows.name'), isName: true, cell: (row) => nameOf(roster.kind, row) },
    { id: 'action', head: t('rows.action'), phone: 'badge', cell: (row) => <Badge tone={TONES[row.action]}>{t(`action.${row.action}`)}</Badge> },
    { id: 'issues', head: t('rows.issues'), cell: (row) => row.issues.length === 0 && row.changes.length === 0 ? '' : <Issues row={row} /> },
  ]
  return (
    <>
      <Segments label={t('rows.show')} value={action ?? 'ALL'} options={[{ value: 'ALL', label: t('rows.all') }, ...ACTIONS.map((value) => ({ value, label: t(`action.${value}`) }))]}
        onChange={(value) => void navigate({ to: '/roster/import', search: { id: roster.id, action: value === 'ALL' ? undefined : value } })} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('rows.none')} />}>
        {(page) => (
          <>
            <DataTable caption={t('preview.title')} columns={columns} rows={page.items} rowKey={(row) => String(row.number)} busy={query.isPlaceholderData}
              action={(row) => row.state === 'PENDING' && <Button onClick={() => setMending(row)} aria-label={t('rows.mend_of', { number: row.number })}>{t('rows.mend')}</Button>} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
      <Dialog asDrawer title={t('rows.mend_of', { number: mending?.number ?? 0 })} isOpen={mending !== undefined} onClose={() => setMending(undefined)}>
        {mending !== undefined && <RowForm roster={roster} row={mending} onDone={() => setMending(undefined)} />}
      </Dialog>
    </>
  )
}

function Issues({ row }: { row: RosterRowResponse }) {
  const { t } = useTranslation('roster')
  if (row.issues.length === 0) return <>{row.changes.length > 0 ? t('rows.changes', { count: row.changes.length }) : ''}</>
  return (
    <ul className="plain-list">
      {row.issues.map((issue) => <li key={`${issue.column ?? ''}${issue.code}`} className={issue.warning ? 'muted' : 'wrong'}>{issue.sentence}</li>)}
    </ul>
  )
}
