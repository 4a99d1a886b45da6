import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CoverageCell, CoverageRow, CoverageRule } from '@/api/gen/types.gen'
import { useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { Badge, IconButton, type Tone } from '@/shared/ui'
import { kindOf } from './owed'

const TONES: Record<CoverageCell['state'], Tone> = { DONE: 'good', DUE: 'info', OVERDUE: 'bad', EXEMPT: 'neutral', NOBODY: 'warn', NOT_OWED: 'neutral' }

export type Exempting = { rule: CoverageRule; row: CoverageRow }
type Props = { rule: CoverageRule; row: CoverageRow; onExempt: ((exempting: Exempting) => void) | undefined }

/** A done cell opens its record, an open one the form, one without anybody the child: signs are never dead ends. */
export function CoverageCellView({ rule, row, onExempt }: Props) {
  const { t } = useTranslation('coverage')
  const format = useFormat()
  const cell = row.cells.find((candidate) => candidate.ruleId === rule.id)
  if (cell === undefined) return null
  if (cell.state === 'NOT_OWED') return <span className="muted">{t('state.NOT_OWED')}</span>
  const note = [cell.periods > 1 ? t('table.periods', { done: cell.periodsDone, all: cell.periods }) : null, cell.doneOn === null ? null : format.date(cell.doneOn), cell.doneCount > 1 ? t('table.records', { count: cell.doneCount }) : null,
    cell.lateEntry ? t('table.late') : null, cell.attempts > 0 ? t('table.attempts', { count: cell.attempts }) : null,
    cell.state !== 'DONE' && rule.actor !== 'HELPER' ? cell.responsible.join(t('table.comma')) : null].filter(Boolean).join(' · ')
  const open = cell.state === 'DUE' || cell.state === 'OVERDUE'
  return (
    <span className="cell">
      <Way rule={rule} row={row} cell={cell} />
      {note !== '' && <small className="muted">{note}</small>}
      {open && onExempt !== undefined && (
        <span className="no-print"><IconButton icon="more" label={t('table.exempt', { child: row.childName, rule: rule.name })} onClick={() => onExempt({ rule, row })} /></span>
      )}
    </span>
  )
}

function Way({ rule, row, cell }: { rule: CoverageRule; row: CoverageRow; cell: CoverageCell }) {
  const { t } = useTranslation('coverage')
  const mayRecord = useCan('visit:write')
  const word = <Badge tone={TONES[cell.state]}>{t(`state.${cell.state}`)}</Badge>
  const visit = rule.duty === 'HOME_VISIT'
  if (cell.recordId !== null && (cell.state === 'DONE' || !mayRecord)) {
    return visit ? <Link to="/visits/$visitId" params={{ visitId: cell.recordId }}>{word}</Link> : <Link to="/contacts/$contactId" params={{ contactId: cell.recordId }}>{word}</Link>
  }
  if (cell.state === 'EXEMPT') return <Link to="/duty-exemptions" search={{ childId: row.childId, ruleId: rule.id, from: rule.periodFrom, to: rule.periodTo }}>{word}</Link>
  if (cell.state === 'NOBODY' || !mayRecord) return <Link to="/children/$childId" params={{ childId: row.childId }}>{word}</Link>
  return rule.duty === 'HOME_VISIT' ? <Link to="/visits/new" search={{ childId: row.childId }}>{word}</Link> : <Link to="/contacts/new" search={{ childId: row.childId, kind: kindOf(rule.duty) }}>{word}</Link>
}
