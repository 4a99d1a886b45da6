import * as z from 'zod/mini'

/**
 * `validateSearch: searchOf(schema)`: a nonsense filter in an address is dropped, never an error page.
 * Every field of the schema must be optional or have a default.
 */
export function searchOf<Shape extends z.core.$ZodShape>(schema: z.ZodMiniObject<Shape>) {
  return (raw: Record<string, unknown>): z.infer<z.ZodMiniObject<Shape>> => {
    const whole = schema.safeParse(raw)
    if (whole.success) return whole.data
    const wrong = new Set(whole.error.issues.map((issue) => String(issue.path[0])))
    const kept = Object.fromEntries(Object.entries(raw).filter(([name]) => !wrong.has(name)))
    // Named as undefined, not left out: the router lays this over the raw address, where the nonsense still stands.
    const dropped = Object.fromEntries([...wrong].map((name) => [name, undefined]))
    return { ...dropped, ...schema.parse(kept) }
  }
}

/** A day in an address; anything else is dropped. A pattern, because zod's own dates weigh kilobytes on the first page. */
export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** The search fields every list has. */
export const listSearch = {
  q: z.optional(z.string()),
  sort: z.optional(z.string()),
  cursor: z.optional(z.string()),
}
