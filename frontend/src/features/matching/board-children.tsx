import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ChildRow } from '@/api/gen/types.gen'
import { cx } from '@/shared/lib/class-names'
import { Button, Checkbox, RiskTag } from '@/shared/ui'
import { carryChild } from './drag'

type Props = { rows: readonly ChildRow[]; total: number; responsible: boolean; chosen: readonly ChildRow[]; onChoose: (rows: readonly ChildRow[]) => void }

const LEVELS = { HIGH: 'high', MEDIUM: 'middle', LOW: 'low' } as const

/** Ticked by keyboard or finger, or dragged: what is dragged is chosen with it. */
export function BoardChildren({ rows, total, responsible, chosen, onChoose }: Props) {
  const { t } = useTranslation('matching')
  const has = (row: ChildRow) => chosen.some((one) => one.id === row.id)
  const put = (row: ChildRow, on: boolean) => onChoose(on ? [...chosen, row] : chosen.filter((one) => one.id !== row.id))
  const all = rows.every(has)
  return (
    <>
      <h2 id="board-children">{t(responsible ? 'board.without_teacher' : 'board.unpaired', { count: total })}</h2>
      <div className="actions">
        <Button look="quiet" onClick={() => onChoose(all ? [] : rows)}>{t(all ? 'board.clear' : 'board.all_shown', { count: rows.length })}</Button>
        <span className="muted" role="status">{t('board.chosen', { count: chosen.length })}</span>
      </div>
      <ul className="card-list board-list">
        {rows.map((row) => (
          // Dragging is a short cut for the mouse; the box in the card does the same by keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li key={row.id} className={cx('card board-card', has(row) && 'chosen')} draggable onDragStart={(event) => {
            carryChild(event, row.id)
            if (!has(row)) put(row, true)
          }}>
            <p className="card-name">
              <Checkbox label={row.name} checked={has(row)} onChange={(event) => put(row, event.target.checked)} />
              {row.riskLevel !== null && <RiskTag level={LEVELS[row.riskLevel]}>{t(`risk.${row.riskLevel}`)}</RiskTag>}
            </p>
            <p className="muted">
              {[t('board.years', { count: row.ageYears }), row.region?.name, row.className].filter(Boolean).join(' · ')}{' '}
              <Link to="/children/$childId" params={{ childId: row.id }} aria-label={t('board.open_file', { name: row.name })}>{t('board.file')}</Link>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
