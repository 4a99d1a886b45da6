import { useQueryClient } from '@tanstack/react-query'
import { getChildFamilyOptions } from '@/api/gen/@tanstack/react-query.gen'

/** The family as it is now, past every store. */
export function useFamilyReload(childId: string) {
  const queryClient = useQueryClient()
  return () => queryClient.fetchQuery({ ...getChildFamilyOptions({ path: { childId } }), staleTime: 0 })
}
