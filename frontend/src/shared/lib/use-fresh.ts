import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { toApiError } from '@/api/problem'

const CHANGED = 412

/**
 * `await fresh(save.mutateAsync(…))`: after success everything shown is asked for anew. When somebody else saved first it is
 * asked for too, so that the form opened again shows theirs; the error goes on to the form, which keeps what was typed.
 */
export function useFresh(): <Result>(saving: Promise<Result>) => Promise<Result> {
  const queryClient = useQueryClient()
  return useCallback(async (saving) => {
    try {
      const result = await saving
      await queryClient.invalidateQueries()
      return result
    } catch (error) {
      if (toApiError(error).status === CHANGED) await queryClient.invalidateQueries()
      throw error
    }
  }, [queryClient])
}

/**
 * The version the form was opened with, however often the record behind it is read again: what somebody else saved meanwhile
 * is refused as stale until the form is opened anew, never overwritten unseen.
 */
export function useVersionAtOpening(version: number | undefined): number {
  const [opened] = useState(version ?? 0)
  return opened
}
