// Who is signed in. The access token lives in a variable of this module and nowhere else; the refresh cookie is the
// browser's and unreadable to us. All tabs share the cookie, so only one may refresh at a time and it tells the others.
import { forgetIdempotencyKeys } from '@/api/idempotency'
import { toApiError } from '@/api/problem'
import { installAuthorizer } from '@/api/runtime'
import { createSession, endSession, refreshSession, type Credentials, type Session, type SessionGrant } from '@/api/session'
import { setServerTime } from '@/shared/format/clock'
import { getPending } from '@/shared/offline/pending'
import { forgetSignedOut, rememberSignedOut, wasSignedOut } from './signed-out-marker'
import { openTabChannel } from './tab-channel'

export type SessionState =
  | { status: 'starting' }
  | { status: 'anonymous' }
  /** The server could not be reached at start: nobody knows yet. */
  | { status: 'unreachable' }
  | { status: 'signed-in'; session: Session }
  /** No network at the start, but this device knows who was here last; the server decides as soon as it answers. */
  | { status: 'offline'; session: Session }
  /** Was signed in; the page stays under the sign-in dialog. */
  | { status: 'expired'; session: Session }

const RENEW_BEFORE_MS = 60_000
/** A page left while it refreshed has its cookie on the way: the server says when to ask again. */
const TRIES = 4
/** A village's network hangs rather than fails: after that what the device knows itself is shown. */
const START_PATIENCE_MS = 4_000

/** Signed out by hand; somebody else signed in; the server no longer knows the session. */
export type Leaving = 'signed-out' | 'replaced' | 'refused'

let state: SessionState = { status: 'starting' }
let token: string | undefined
let renewTimer: ReturnType<typeof setTimeout> | undefined
let refreshing: Promise<boolean> | undefined
let waiting: ((signedIn: boolean) => void)[] = []
const listeners = new Set<() => void>()
type Wipe = (why: Leaving, personId: string | undefined) => Promise<void> | void
const leaving = new Set<Wipe>()
let remembered: () => Promise<Session | undefined> = () => Promise.resolve(undefined)

const tabs = openTabChannel({
  granted: (grant) => {
    const current = personOf(state)
    // Another person signed in elsewhere: this tab shows pages of the former one and must begin again.
    if (current !== undefined && current !== grant.session.personId) window.location.assign('/')
    else accept(grant, { tellOthers: false })
  },
  signedOut: () => void forget({ tellOthers: false }),
})

function personOf(current: SessionState): string | undefined {
  return 'session' in current ? current.session.personId : undefined
}

function set(next: SessionState): void {
  state = next
  for (const listener of listeners) listener()
}

function accept(grant: SessionGrant, { tellOthers }: { tellOthers: boolean }): void {
  token = grant.accessToken
  setServerTime(grant.session.serverTime)
  clearTimeout(renewTimer)
  const lifetime = grant.expiresInSeconds * 1000
  renewTimer = setTimeout(() => void refresh(), Math.max(lifetime - RENEW_BEFORE_MS, lifetime / 2))
  set({ status: 'signed-in', session: grant.session })
  if (tellOthers) tabs.tellGranted(grant)
  const resolved = waiting
  waiting = []
  for (const resolve of resolved) resolve(true)
}

async function forget({ tellOthers, why = 'signed-out' }: { tellOthers: boolean; why?: Leaving }): Promise<void> {
  token = undefined
  clearTimeout(renewTimer)
  forgetIdempotencyKeys()
  if (tellOthers) tabs.tellSignedOut()
  await wipe(why)
  set({ status: 'anonymous' })
  const refused = waiting
  waiting = []
  for (const resolve of refused) resolve(false)
}

async function wipe(why: Leaving): Promise<void> {
  const personId = personOf(state)
  await Promise.allSettled([...leaving].map(async (leave) => leave(why, personId)))
}

async function underLock<T>(work: () => Promise<T>): Promise<T> {
  // Safari below 15.4 has no locks; there a second tab may at worst have to sign in again.
  if (navigator.locks === undefined) return work()
  return navigator.locks.request('xiaolian-session', work)
}

/** One refresh in flight per tab, one tab at a time. Throws only when the server could not be reached. */
export function refresh(): Promise<boolean> {
  refreshing ??= refreshOnce().finally(() => {
    refreshing = undefined
  })
  return refreshing
}

async function refreshOnce(): Promise<boolean> {
  const before = token
  return underLock(async () => {
    // While we waited for the lock another tab may have told us its new token.
    if (token !== undefined && token !== before) return true
    for (let left = TRIES - 1; ; left -= 1) {
      try {
        accept(await refreshSession(), { tellOthers: true })
        return true
      } catch (error) {
        const { status, retryAfterSeconds } = toApiError(error)
        if (status !== 401 && status !== 403) throw error
        if (retryAfterSeconds === undefined || left === 0) return false
        await new Promise((resolve) => setTimeout(resolve, retryAfterSeconds * 1000))
      }
    }
  })
}

async function renew(rejected: string | undefined): Promise<boolean> {
  if (token !== undefined && token !== rejected) return true
  if (await refresh()) return true
  if (!('session' in state)) return false
  token = undefined
  set({ status: 'expired', session: state.session })
  void wipe('refused')
  return new Promise((resolve) => waiting.push(resolve))
}

/** Begun without network: asks the server who is here, now that there may be one. */
export async function resumeSession(): Promise<void> {
  if (state.status !== 'offline') return
  await renew(undefined).catch(() => false)
}

export async function startSession(): Promise<void> {
  installAuthorizer({ accessToken: () => token, renew })
  if (wasSignedOut()) {
    set({ status: 'anonymous' })
    return
  }
  set({ status: 'starting' })
  const impatient = setTimeout(() => void startWithout(), START_PATIENCE_MS)
  try {
    if (!(await refresh())) {
      // Whoever was shown from memory must sign in over her page; nothing she wrote is lost.
      if (state.status === 'offline') void renew(undefined).catch(() => false)
      else {
        await wipe('refused')
        set({ status: 'anonymous' })
      }
    }
  } catch {
    if (!(await startWithout()) && state.status === 'starting') set({ status: 'unreachable' })
  } finally {
    clearTimeout(impatient)
  }
}

async function startWithout(): Promise<boolean> {
  const session = await remembered().catch(() => undefined)
  // Meanwhile the server may have answered after all.
  if (session === undefined || state.status !== 'starting') return state.status === 'offline'
  set({ status: 'offline', session })
  return true
}

/** Who may go on without network, as the device remembers it. */
export function installRememberedSession(read: () => Promise<Session | undefined>): void {
  remembered = read
}

export async function signIn(credentials: Credentials): Promise<Session> {
  const former = personOf(state)
  const grant = await createSession(credentials)
  forgetSignedOut()
  if (former !== undefined && former !== grant.session.personId) {
    // Somebody else answered the dialog: nothing of the former person may stay on the screen.
    await wipe('replaced')
    tabs.tellGranted(grant)
    window.location.assign('/')
  }
  accept(grant, { tellOthers: true })
  return grant.session
}

/** Wipes this device's copy even when the server cannot be told; the marker keeps the cookie from being used again. */
export async function signOut(scope: 'here' | 'everywhere'): Promise<void> {
  // Nobody can be asked to sign in in order to sign out; what she has not sent waits, sealed, until she is back.
  const why = state.status === 'expired' && getPending().waiting + getPending().refused > 0 ? 'replaced' : 'signed-out'
  if (state.status === 'expired') token = undefined
  rememberSignedOut()
  try {
    if (token !== undefined) await endSession(scope)
  } catch {
    // Offline: the local copy goes all the same.
  }
  await forget({ tellOthers: why === 'signed-out', why })
}

/** What must be wiped when a person leaves (drafts, cached answers); what she has not sent yet survives all but her own log-out. */
export function onLeaving(forgetIt: Wipe): () => void {
  leaving.add(forgetIt)
  return () => leaving.delete(forgetIt)
}

export function getSessionState(): SessionState {
  return state
}

export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
