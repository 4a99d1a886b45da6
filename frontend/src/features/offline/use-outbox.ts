import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSession } from '@/shared/auth/use-session'
import { countOfOthers, listItems, subscribeOutbox, sweepArrived } from '@/shared/offline/outbox'

/** What waits, what needs her, what has arrived; read anew whenever any tab changes it. */
export function useOutbox() {
  const { personId } = useSession()
  const queryClient = useQueryClient()
  useEffect(() => subscribeOutbox(() => void queryClient.invalidateQueries({ queryKey: ['outbox', personId] })), [queryClient, personId])
  return useQuery({
    queryKey: ['outbox', personId],
    queryFn: async () => {
      await sweepArrived(personId)
      return { items: await listItems(personId), others: await countOfOthers(personId) }
    },
    staleTime: 0,
    gcTime: 0,
  })
}
