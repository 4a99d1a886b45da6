// How many items wait, for the frame around every page: tiny, because the first page carries it. The store behind it is
// loaded by whoever changes it.
export type Pending = { waiting: number; refused: number }

let pending: Pending = { waiting: 0, refused: 0 }
const listeners = new Set<() => void>()

export const getPending = () => pending

export function setPending(next: Pending): void {
  if (next.waiting === pending.waiting && next.refused === pending.refused) return
  pending = next
  for (const listener of listeners) listener()
}

export function subscribePending(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
