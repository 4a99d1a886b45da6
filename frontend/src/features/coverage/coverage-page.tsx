import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getCoverageOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { CoverageCell, CoverageResponse, CoverageRow, CoverageRule } from '@/api/gen/types.gen'
import { useCan } from '@/shared/auth/use-session'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, Checkbox, DataTable, EmptyState, PageHeader, PageState, Pager, type Column, type Tone } from '@/shared/ui'

const route = getRouteApi('/shell/coverage')
const TONES: Record<CoverageCell['state'], Tone> = { DONE: 'good', DUE: 'info', OVERDUE: 'bad', EXEMPT: 'neutral', NOBODY: 'warn' }

function shift(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const index = year * 12 + number - 1 + by
  return `${String(Math.floor(index / 12))}-${String(index % 12 + 1).padStart(2, '0')}`
}

/** Nobody forgotten: every child of the roster against every duty of the month. */
export function CoveragePage() {
  const { t } = useTranslation('coverage')
  const search = route.useSearch()
  const navigate = useNavigate()
  const month = search.month ?? today().slice(0, 7)
  const query = useQuery({ ...getCoverageOptions({ query: { ...search, month, limit: 100 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const go = (next: string) => void navigate({ to: '/coverage', search: (former) => ({ ...former, month: next, cursor: undefined }) })
  return (
    <>
      <PageHeader title={t('table.title')} sub={t('table.sub')} actions={<>
        <Button icon="back" onClick={() => go(shift(month, -1))}>{t('table.previous')}</Button>
        <strong aria-live="polite">{t('table.month', { year: month.slice(0, 4), month: Number(month.slice(5)) })}</strong>
        <Button icon="next" onClick={() => go(shift(month, 1))}>{t('table.next')}</Button>
      </>} />
      <Checkbox label={t('table.only_gaps')} checked={search.onlyGaps === true}
        onChange={(event) => void navigate({ to: '/coverage', search: (former) => ({ ...former, onlyGaps: event.target.checked || undefined, cursor: undefined }) })} />
      <PageState query={query} isEmpty={(data) => data.items.length === 0} empty={<EmptyState title={search.onlyGaps === true ? t('table.no_gap') : t('table.none')} />}>
        {(data) => <><Sums data={data} /><Table data={data} /><Pager {...pager} /></>}
      </PageState>
    </>
  )
}

function Sums({ data }: { data: CoverageResponse }) {
  const { t } = useTranslation('coverage')
  return (
    <ul className="badges" aria-label={t('table.sums')}>
      {data.rules.map((rule) => {
        const sum = data.totals.find((total) => total.ruleId === rule.id)
        return <li key={rule.id}><strong>{rule.name}</strong> {t('table.sum', { done: sum?.done ?? 0, open: (sum?.due ?? 0) + (sum?.overdue ?? 0), nobody: sum?.nobody ?? 0, total: data.total })}</li>
      })}
    </ul>
  )
}

function Table({ data }: { data: CoverageResponse }) {
  const { t } = useTranslation('coverage')
  const columns: Column<CoverageRow>[] = [
    { id: 'child', head: t('table.child'), isName: true, cell: (row) => <Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> },
    { id: 'village', head: t('table.village'), cell: (row) => row.regionName },
    { id: 'helpers', head: t('table.helpers'), cell: (row) => row.helperNames.join(t('table.comma')) },
    ...data.rules.map((rule): Column<CoverageRow> => ({ id: rule.id, head: rule.name, cell: (row) => <Cell rule={rule} row={row} /> })),
  ]
  return <DataTable caption={t('table.title')} columns={columns} rows={data.items} rowKey={(row) => row.childId} />
}

/** A done cell opens its record, an open one the form: numbers and signs are never dead ends. */
function Cell({ rule, row }: { rule: CoverageRule; row: CoverageRow }) {
  const { t } = useTranslation('coverage')
  const format = useFormat()
  const mayRecord = useCan('visit:write')
  const cell = row.cells.find((candidate) => candidate.ruleId === rule.id)
  if (cell === undefined) return null
  const word = <Badge tone={TONES[cell.state]}>{t(`state.${cell.state}`)}</Badge>
  const visit = rule.duty === 'HOME_VISIT'
  const kind = rule.duty === 'PARENT_CHILD_LINK' ? 'PARENT_CHILD_LINK' as const : 'CARER_TALK' as const
  const note = [cell.doneOn === null ? null : format.date(cell.doneOn), cell.lateEntry ? t('table.late') : null, cell.attempts > 0 ? t('table.attempts', { count: cell.attempts }) : null]
    .filter(Boolean).join(' · ')
  const open = cell.state === 'DUE' || cell.state === 'OVERDUE'
  return (
    <>
      {cell.recordId !== null
        ? visit ? <Link to="/visits/$visitId" params={{ visitId: cell.recordId }}>{word}</Link> : <Link to="/contacts/$contactId" params={{ contactId: cell.recordId }}>{word}</Link>
        : open && mayRecord
          ? visit ? <Link to="/visits/new" search={{ childId: row.childId }}>{word}</Link> : <Link to="/contacts/new" search={{ childId: row.childId, kind }}>{word}</Link>
          : word}
      {note !== '' && <small className="muted"> {note}</small>}
    </>
  )
}
