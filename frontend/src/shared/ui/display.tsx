import type { ReactNode } from 'react'
import { cx } from '@/shared/lib/class-names'

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad'

export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={cx('badge', tone)}>{children}</span>
}

export type Level = 'high' | 'middle' | 'low' | 'none'
const SIGNS: Record<Level, string> = { high: '●', middle: '◐', low: '○', none: '–' }

/** Word, shape and colour: each alone is enough. The word comes from the county's own list. */
export function RiskTag({ level, children }: { level: Level; children: ReactNode }) {
  return <span className={cx('badge', 'risk', level)}><span aria-hidden="true">{SIGNS[level]}</span> {children}</span>
}

export function Card({ title, actions, children, className }: { title?: ReactNode; actions?: ReactNode; children: ReactNode; className?: string }) {
  return (
    <section className={cx('card', className)}>
      {(title !== undefined || actions !== undefined) && (
        <header className="card-head">{title !== undefined && <h2>{title}</h2>}{actions}</header>
      )}
      {children}
    </section>
  )
}

/** Name and value pairs of a record. */
export function Facts({ items }: { items: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {items.map((item) => <div key={item.label}><dt>{item.label}</dt><dd>{item.value}</dd></div>)}
    </dl>
  )
}

export function Notice({ tone = 'info', children, actions }: { tone?: Tone; children: ReactNode; actions?: ReactNode }) {
  return <div className={cx('notice', tone)}><div>{children}</div>{actions}</div>
}

/** Heading of a page; `actions` holds the one primary action. */
export function PageHeader({ title, sub, actions }: { title: ReactNode; sub?: ReactNode; actions?: ReactNode }) {
  return (
    <header className="page-head">
      <div><h1 tabIndex={-1}>{title}</h1>{sub !== undefined && <p className="muted">{sub}</p>}</div>
      {actions !== undefined && <div className="actions">{actions}</div>}
    </header>
  )
}

export type TimelineEntry = { id: string; when: string; title: ReactNode; meta?: ReactNode; body?: ReactNode; unsent?: boolean }

export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className={cx(entry.unsent === true && 'unsent')}>
          <p className="when">{entry.when}</p>
          <p className="title">{entry.title}</p>
          {entry.meta !== undefined && <p className="muted">{entry.meta}</p>}
          {entry.body !== undefined && <div className="body">{entry.body}</div>}
        </li>
      ))}
    </ol>
  )
}

/** The layout to come, in grey. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => <span key={index} />)}
    </div>
  )
}
