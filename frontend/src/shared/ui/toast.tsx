import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '@/shared/lib/class-names'
import { Button, IconButton } from './button'

export type ToastOptions = { tone?: 'good' | 'bad'; undo?: () => void }
type Item = ToastOptions & { id: number; text: string }

let items: readonly Item[] = []
let lastId = 0
const listeners = new Set<() => void>()
const UNDO_MS = 8000
const PLAIN_MS = 5000

function set(next: readonly Item[]): void {
  items = next
  for (const listener of listeners) listener()
}

function dismiss(id: number): void {
  set(items.filter((item) => item.id !== id))
}

/** A short message at the edge; with `undo` it waits eight seconds. Never for errors that must be read. */
export function toast(text: string, options: ToastOptions = {}): void {
  const id = ++lastId
  set([...items.slice(-2), { id, text, ...options }])
  setTimeout(() => dismiss(id), options.undo === undefined ? PLAIN_MS : UNDO_MS)
}

/** Placed once, by the providers. */
export function Toaster() {
  const { t } = useTranslation()
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => items,
  )
  return (
    <div className="toaster" role="status">
      {shown.map((item) => (
        <div key={item.id} className={cx('toast', item.tone)}>
          <span>{item.text}</span>
          {item.undo !== undefined && (
            <Button look="quiet" onClick={() => { item.undo?.(); dismiss(item.id) }}>{t('toast.undo')}</Button>
          )}
          <IconButton icon="close" label={t('toast.close')} onClick={() => dismiss(item.id)} />
        </div>
      ))}
    </div>
  )
}
