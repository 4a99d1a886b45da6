import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { resumeSession } from '@/shared/auth/session-store'
import { useCan, useSessionState } from '@/shared/auth/use-session'
import { canKeep } from '@/shared/offline/can-keep'
import { rememberSession } from '@/shared/offline/memory'
import { sweepArrived } from '@/shared/offline/outbox'
import { getPending } from '@/shared/offline/pending'
import { registerSender, sync } from '@/shared/offline/sync'
import { fetchPack, fetchToday } from './pack'

const EVERY_MS = 30_000

// Photos are sent where there is a network, so their code need not be stored for where there is none.
registerSender('photo', async (item, parentId) => (await import('@/features/attachment')).sendPhoto(item, parentId))

/**
 * Beside every page of whoever records: keeps what she needs without network, and sends what waits whenever there may be
 * one again. The browser's own word for it is believed only when it says no.
 */
export function OfflineWork() {
  const state = useSessionState()
  const queryClient = useQueryClient()
  const takesAlong = useCan('worklist:read')
  const personId = 'session' in state ? state.session.personId : undefined
  const known = state.status === 'signed-in' ? state.session : undefined

  useEffect(() => {
    if (personId === undefined || !canKeep()) return undefined
    let stopped = false
    const work = async () => {
      await resumeSession()
      if (stopped || getPending().waiting === 0) return
      if (await sync(personId) > 0) await queryClient.invalidateQueries()
    }
    const attempt = () => void work().catch(() => undefined)
    const whenVisible = () => { if (document.visibilityState === 'visible') attempt() }
    void sweepArrived(personId).then(attempt, () => undefined)
    window.addEventListener('online', attempt)
    document.addEventListener('visibilitychange', whenVisible)
    const timer = setInterval(attempt, EVERY_MS)
    return () => {
      stopped = true
      window.removeEventListener('online', attempt)
      document.removeEventListener('visibilitychange', whenVisible)
      clearInterval(timer)
    }
  }, [personId, queryClient])

  useEffect(() => {
    if (known === undefined || !canKeep()) return
    void rememberSession(known).then(() => takesAlong ? Promise.all([fetchPack(known.personId), fetchToday(known.personId)]) : undefined).catch(() => undefined)
    void sync(known.personId).then((arrived) => arrived > 0 ? queryClient.invalidateQueries() : undefined).catch(() => undefined)
  }, [known, takesAlong, queryClient])

  return null
}
