import { useSyncExternalStore, type ReactNode } from 'react'
import type { Session } from '@/api/session'
import { getSessionState, subscribeSession, type SessionState } from './session-store'

export function useSessionState(): SessionState {
  return useSyncExternalStore(subscribeSession, getSessionState)
}

/** The person signed in; only for pages inside the shell. */
export function useSession(): Session {
  const state = useSessionState()
  if (!('session' in state)) throw new Error('useSession outside the shell')
  return state.session
}

export function useCan(permission: string | undefined): boolean {
  const state = useSessionState()
  if (permission === undefined) return true
  return 'session' in state && state.session.permissions.includes(permission)
}

/** Shows its content to those who may; the server decides again. */
export function Can({ permission, children }: { permission: string; children: ReactNode }) {
  return useCan(permission) ? children : null
}
