import { isLike, isText, type Guard } from '@/api/guards'

type Guarded<Fields> = { [Name in keyof Fields]?: Fields[Name] extends Guard<infer T> ? T : never }

/**
 * `validateSearch: searchOf({ field: isText })`: a nonsense filter in an address is dropped, never an error page. The
 * router reads `?q=2015` as a number; somebody who writes an address by hand means the text.
 */
export function searchOf<Fields extends Record<string, Guard<unknown>>>(fields: Fields) {
  return (raw: Record<string, unknown>): Guarded<Fields> => {
    const kept: Record<string, unknown> = {}
    for (const [name, guard] of Object.entries(fields)) {
      const value = typeof raw[name] === 'number' ? String(raw[name]) : raw[name]
      // Named as undefined, not left out: the router lays this over the raw address, where the nonsense still stands.
      if (name in raw) kept[name] = guard(value) ? value : undefined
    }
    return kept as Guarded<Fields>
  }
}

const looksLikeDay = isLike(/^\d{4}-\d{2}-\d{2}$/)

/** A day of the calendar in an address. */
export const isDay: Guard<string> = (value): value is string => {
  if (!looksLikeDay(value)) return false
  const day = new Date(`${value}T00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

/** The search fields every list has. */
export const listSearch = { q: isText, sort: isText, cursor: isText }
