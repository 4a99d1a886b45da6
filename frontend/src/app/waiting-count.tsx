import { useSyncExternalStore } from 'react'
import { cx } from '@/shared/lib/class-names'
import { getPending, subscribePending } from '@/shared/offline/pending'

/** How many records wait on this device; red when one needs her. */
export function WaitingCount() {
  const { waiting, refused } = useSyncExternalStore(subscribePending, getPending)
  return waiting + refused === 0 ? null : <span className={cx('count', refused > 0 && 'bad')}>{waiting + refused}</span>
}
