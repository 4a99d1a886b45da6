import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'
import { toApiError } from '@/api/problem'
import { useSession, useSessionState } from '@/shared/auth/use-session'
import { useDelayed } from '@/shared/lib/use-delayed'
import type { QueryLike } from '@/shared/ui/page-state'

/** A hanging network is as good as none. */
const PATIENCE_MS = 3_000

/** Whether a query has nothing to show because the network is away, as far as one can tell by now. */
export function useLacksNetwork(query: UseQueryResult): boolean {
  const state = useSessionState()
  const slow = useDelayed(query.isLoading, PATIENCE_MS)
  const failed = query.failureCount > 0 && toApiError(query.failureReason).isTemporary
  return query.data === undefined && (slow || failed || (state.status === 'offline' && !query.isSuccess))
}

/** What the query answered is kept on the device, sealed, and shown where there is no network. */
export function useKept<Data>(name: string, query: UseQueryResult<Data>): QueryLike<Data> {
  const { personId } = useSession()
  const { data } = query
  useEffect(() => {
    if (data !== undefined) void import('./kept').then(({ keep }) => keep(personId, name, data)).catch(() => undefined)
  }, [personId, name, data])
  const lacking = useLacksNetwork(query)
  const kept = useQuery({ queryKey: ['kept', personId, name], queryFn: async () => await (await import('./kept')).readKept(personId, name) ?? null, enabled: lacking, gcTime: 0, retry: false })
  if (!lacking || kept.data === undefined || kept.data === null) return query
  // Written by this very hook, from an answer of this very query.
  return { data: kept.data.content as Data, error: null, isFetching: query.isFetching, refetch: query.refetch, keptAt: kept.data.at }
}
