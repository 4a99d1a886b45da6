import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { cx } from '@/shared/lib/class-names'

type Item = { id: string; label: ReactNode; content: () => ReactNode }

/** A few short tabs of one width, for forms of the field: without the machinery behind Tabs, which weighs as much as the form itself. */
export function EvenTabs({ label, items, value, onChange }: { label: string; items: readonly Item[]; value: string; onChange: (id: string) => void }) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const here = items.findIndex((item) => item.id === value)
  const move = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowRight: here + 1, ArrowLeft: here - 1 + items.length, Home: 0, End: items.length - 1 }
    const step = steps[event.key]
    const next = step === undefined ? undefined : items[step % items.length]
    if (next === undefined) return
    event.preventDefault()
    onChange(next.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
  }
  return (
    <div className="tabs">
      <div ref={list} role="tablist" aria-label={label} className="tab-list even">
        {items.map((item) => (
          <button key={item.id} type="button" role="tab" id={`${base}${item.id}`} data-tab={item.id} className={cx('tab', item.id === value && 'here')} aria-selected={item.id === value}
            aria-controls={item.id === value ? `${base}panel` : undefined} tabIndex={item.id === value ? 0 : -1} onClick={() => onChange(item.id)} onKeyDown={move}>{item.label}</button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}panel`} aria-labelledby={`${base}${value}`} className="tab-panel">{items[here]?.content()}</div>
    </div>
  )
}
