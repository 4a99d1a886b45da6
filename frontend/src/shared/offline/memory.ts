// Who goes on where there is no network, and what the device's clock was off by when the server last spoke.
import { isSession, type Session } from '@/api/session'
import { clockOffset, setClockOffset } from '@/shared/format/clock'
import type { Leaving } from '@/shared/auth/session-store'
import { isNumber, isShape } from '@/api/guards'
import { keep, readKept } from './kept'
import { forgetPacks, forgetPerson } from './vault'
import { database as vault } from './vault-database'

const SESSION = 'session'
const isMemory = isShape({ session: isSession, clockOffsetMs: isNumber })

export async function rememberSession(session: Session): Promise<void> {
  await keep(session.personId, SESSION, { session, clockOffsetMs: clockOffset() })
}

export async function rememberedSession(): Promise<Session | undefined> {
  const { kept } = vault
  const last = (await kept.filter((row) => row.id.endsWith(`|${SESSION}`)).sortBy('at')).at(-1)
  const memory = last === undefined ? undefined : (await readKept(last.personId, SESSION))?.content
  if (!isMemory(memory)) return undefined
  setClockOffset(memory.clockOffsetMs)
  return memory.session
}

/** Nothing the server told stays; what a person wrote stays, sealed, unless she signed out herself. */
export async function forgetOnLeaving(why: Leaving, personId: string | undefined): Promise<void> {
  await forgetPacks()
  if (why === 'signed-out' && personId !== undefined) await forgetPerson(personId)
}
