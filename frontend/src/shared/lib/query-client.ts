import { QueryClient } from '@tanstack/react-query'
import { toApiError } from '@/api/problem'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: unknown
  }
}

/** Lists are fresh for 30 s. Only what may heal by itself is tried again, twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && toApiError(error).isTemporary && toApiError(error).status !== 429,
        retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 8000),
        refetchOnWindowFocus: false,
        // The browser's own idea of being online is wrong in villages; requests find out.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
