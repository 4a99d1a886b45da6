// What comes from outside (an answer, an address) is checked, not believed. Written out because the first page pays for
// it: a library of schemas weighs ten times as much, and forms bring theirs when they are opened.

export type Guard<T> = (value: unknown) => value is T
type Guarded<G> = G extends Guard<infer T> ? T : never
type Shape<Fields> = { [Name in keyof Fields]: Guarded<Fields[Name]> }

export const isText: Guard<string> = (value): value is string => typeof value === 'string'
export const isNumber: Guard<number> = (value): value is number => typeof value === 'number'
export const isFlag: Guard<boolean> = (value): value is boolean => typeof value === 'boolean'

export function isLike(pattern: RegExp): Guard<string> {
  return (value): value is string => isText(value) && pattern.test(value)
}

export function isOneOf<const T extends string>(known: readonly T[]): Guard<T> {
  return (value): value is T => known.some((one) => one === value)
}

/** May also be null or missing. */
export function isMaybe<T>(inner: Guard<T>): Guard<T | null | undefined> {
  return (value): value is T | null | undefined => value === undefined || value === null || inner(value)
}

export function isListOf<T>(inner: Guard<T>): Guard<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every((one) => inner(one))
}

/** An object with these fields; others beside them do not matter. */
export function isShape<Fields extends Record<string, Guard<unknown>>>(fields: Fields): Guard<Shape<Fields>> {
  return (value): value is Shape<Fields> => typeof value === 'object' && value !== null &&
    Object.entries(fields).every(([name, inner]) => inner(Reflect.get(value, name)))
}
