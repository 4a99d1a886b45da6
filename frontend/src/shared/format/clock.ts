// The one clock of the front end. Features never ask the machine: office PCs are often minutes or years off, and the
// server told us its time when the session began.
let offsetMs = 0

export function setServerTime(serverTime: string): void {
  const parsed = Date.parse(serverTime)
  if (!Number.isNaN(parsed)) offsetMs = parsed - Date.now()
}

/** How far this device's clock is behind the server's. */
export const clockOffset = () => offsetMs

/** As it was measured last time, for a start without network. */
export function setClockOffset(ms: number): void {
  offsetMs = ms
}

export function now(): Date {
  return new Date(Date.now() + offsetMs)
}

/** Today in China, as an ISO date. */
export function today(): string {
  return isoDateIn(now())
}

export function isoDateIn(instant: Date): string {
  // en-CA writes ISO dates.
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant)
}
