import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import { cx } from '@/shared/lib/class-names'

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  value: string
  label: string
  /** Definition, period and as-of in one sentence. */
  note?: string
  tone?: 'bad' | 'warn'
  ref?: Ref<HTMLAnchorElement>
}

function Tile({ value, label, note, tone, className, children: _children, ...anchor }: Props) {
  return (
    <a {...anchor} className={cx('stat', tone, className)} title={note}>
      <strong>{value}</strong>
      <span>{label}</span>
      {note !== undefined && <small>{note}</small>}
    </a>
  )
}

/** A number that opens its records; takes the typed props of Link. */
export const StatTile = createLink(Tile)
