import { useLocation, useNavigate } from '@tanstack/react-router'

export type PagerControl = {
  total?: number
  totalIsLowerBound?: boolean
  onNext?: () => void
  onPrevious?: () => void
}

// Which list this is, and so which other filters it has, is not known here; they pass through untouched.
function withCursor<Search extends object>(former: Search, cursor: string | undefined): Search {
  return { ...former, cursor }
}

type Page = { nextCursor?: string | null; total?: number; totalIsLowerBound?: boolean }

/**
 * Keyset pages know their next page only; the way back is kept in the history entry, so reload and Back work.
 * The cursor itself is in the address as `?cursor=`.
 */
export function useCursorPager(page: Page | undefined, cursor: string | undefined): PagerControl {
  const navigate = useNavigate()
  const trail = useLocation().state.cursorTrail ?? []
  const go = (next: string | undefined, cursorTrail: string[]) =>
    void navigate({
      to: '.',
      search: (former) => withCursor(former, next),
      state: (former) => ({ ...former, cursorTrail }),
    })
  const nextCursor = page?.nextCursor ?? undefined
  return {
    total: page?.total,
    totalIsLowerBound: page?.totalIsLowerBound,
    onNext: nextCursor === undefined ? undefined : () => go(nextCursor, [...trail, cursor ?? '']),
    // A bookmarked later page has no trail: back leads to the first.
    onPrevious: cursor === undefined ? undefined : () => go(trail.at(-1) || undefined, trail.slice(0, -1)),
  }
}
