const DAYS = 7

const utc = (iso: string) => new Date(`${iso}T00:00:00Z`)
const iso = (date: Date) => date.toISOString().slice(0, 10)

/** The weeks of a month from Monday on; undefined before its first and after its last day. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = utc(`${month}-01`)
  const days: (string | undefined)[] = Array.from({ length: (first.getUTCDay() + DAYS - 1) % DAYS }, () => undefined)
  for (let day = first; iso(day).startsWith(month); day = new Date(day.getTime() + 86_400_000)) days.push(iso(day))
  while (days.length % DAYS !== 0) days.push(undefined)
  return Array.from({ length: days.length / DAYS }, (_, week) => days.slice(week * DAYS, (week + 1) * DAYS))
}

export const lastOf = (month: string): string => weeksOf(month).flat().filter((day) => day !== undefined).at(-1) ?? `${month}-28`
