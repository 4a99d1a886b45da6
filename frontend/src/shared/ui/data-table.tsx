import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '@/shared/lib/class-names'
import { useIsPhone } from '@/shared/lib/use-media'
import { Icon } from './icon'

export type Column<Row> = {
  id: string
  head: string
  cell: (row: Row) => ReactNode
  /** The row's name: exactly one column, usually with the link. */
  isName?: boolean
  numeric?: boolean
  /** A date, a number, one word: stays on one line, and a column of long texts beside it gives way. */
  short?: boolean
  /** Value of `sort` when ascending; descending is `-value`. */
  sortBy?: string
  /** On the phone's card: shown as a badge beside the name, as a fact, or not at all (default fact). */
  phone?: 'badge' | 'fact' | 'hidden'
}

type Props<Row> = {
  caption: string
  /** Shown for the eye too; otherwise for screen readers only. */
  captionVisible?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  sort?: string
  onSort?: (sort: string) => void
  /** One action of the row, at its end. */
  action?: (row: Row) => ReactNode
  /** Old rows stay while new ones are fetched. */
  busy?: boolean
  asTable?: boolean
}

/** Table for the office, cards on the phone, from one description. */
export function DataTable<Row>(props: Props<Row>) {
  const isPhone = useIsPhone()
  return isPhone && props.asTable !== true ? <Cards {...props} /> : <Table {...props} />
}

function Cards<Row>({ caption, columns, rows, rowKey, action, busy }: Props<Row>) {
  const name = columns.find((column) => column.isName === true)
  return (
    <ul className="card-list" aria-label={caption} aria-busy={busy || undefined}>
      {rows.map((row) => (
        <li key={rowKey(row)} className="card">
          <p className="card-name">
            {name !== undefined && <span className="name">{name.cell(row)}</span>}
            {columns.map((column) => column.phone === 'badge' && <span key={column.id}>{column.cell(row)}</span>)}
          </p>
          <dl className="facts">
            {columns.filter((column) => column !== name && (column.phone ?? 'fact') === 'fact').map((column) => <Fact key={column.id} head={column.head} value={column.cell(row)} />)}
          </dl>
          {action !== undefined && <div className="actions">{action(row)}</div>}
        </li>
      ))}
    </ul>
  )
}

/** A label without a value only makes the card longer. */
function Fact({ head, value }: { head: string; value: ReactNode }) {
  return value === '' || value === null || value === undefined ? null : <div><dt>{head}</dt><dd>{value}</dd></div>
}

function Table<Row>({ caption, captionVisible = false, columns, rows, rowKey, sort, onSort, action, busy }: Props<Row>) {
  const { t } = useTranslation()
  const id = useId()
  return (
    // A scrolling box must be reachable and named, else keyboards cannot scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-box" role="region" aria-labelledby={id} tabIndex={0} aria-busy={busy || undefined}>
      <table>
        <caption id={id} className={cx(!captionVisible && 'for-readers')}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => <Head key={column.id} {...{ column, sort, onSort }} />)}
            {action !== undefined && <th scope="col"><span className="for-readers">{t('table.action')}</span></th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => column.isName === true
                ? <th key={column.id} scope="row" className={look(column)}>{column.cell(row)}</th>
                : <td key={column.id} className={look(column)}>{column.cell(row)}</td>)}
              {action !== undefined && <td className="row-action">{action(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const look = <Row,>({ numeric, short }: Column<Row>) => numeric === true ? 'number' : short === true ? 'short' : undefined

function Head<Row>({ column, sort, onSort }: { column: Column<Row>; sort?: string; onSort?: (sort: string) => void }) {
  const className = look(column)
  if (column.sortBy === undefined || onSort === undefined) return <th scope="col" className={className}>{column.head}</th>
  const ascending = sort === column.sortBy
  const descending = sort === `-${column.sortBy}`
  const next = ascending ? `-${column.sortBy}` : column.sortBy
  return (
    <th scope="col" className={className} aria-sort={ascending ? 'ascending' : descending ? 'descending' : undefined}>
      <button type="button" className="sort" onClick={() => onSort(next)}>
        {column.head}
        {(ascending || descending) && <Icon name={ascending ? 'up' : 'down'} size={16} />}
      </button>
    </th>
  )
}

export function CardList<Row>({ label, rows, rowKey, children }: { label: string; rows: readonly Row[]; rowKey: (row: Row) => string; children: (row: Row) => ReactNode }) {
  return (
    <ul className="card-list" aria-label={label}>
      {rows.map((row) => <li key={rowKey(row)} className="card">{children(row)}</li>)}
    </ul>
  )
}
