import { useSyncExternalStore } from 'react'

function subscribe(query: string, changed: () => void): () => void {
  const list = window.matchMedia(query)
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => subscribe(query, changed),
    () => window.matchMedia(query).matches,
    () => false,
  )
}

/** Routes are the same on every screen; only pages decide by width. */
export function useIsPhone(): boolean {
  return useMedia('(max-width: 767px)')
}

/** Fingers and a keyboard on the screen, also on a tablet as wide as an office's window. */
export function useIsTouch(): boolean {
  return useMedia('(max-width: 767px), (pointer: coarse)')
}
