import type { AnyRoute } from '@tanstack/react-router'
import type { NavKey } from '@/shared/i18n/keys'
import type { IconName } from '@/shared/ui/icon'

export type NavItem = {
  labelKey: NavKey
  /** A path of this feature; a test checks that it exists. */
  to: string
  icon: IconName
  /** Hidden from people without it. */
  permission?: string
  /** Position in the office menu. */
  order: number
  /** Position in the phone's bottom bar; what finds no place there is under 更多. */
  phone?: number
  /** Which part of the menu; daily work when left out. */
  part?: 'administration'
  /** Shows how many records wait on this device. */
  counts?: true
  /** The one action in the middle of the bottom bar. */
  main?: boolean
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Document title: never anything personal. */
    titleKey?: NavKey
    /** Without it the page answers as if it did not exist. */
    permission?: string
  }
  interface HistoryState {
    cursorTrail?: string[]
  }
}

/** What a feature's routes.ts exports. `publicRoutes` are children of rootRoute, `routes` of shellRoute. */
export function defineFeature<
  const Routes extends readonly AnyRoute[],
  const PublicRoutes extends readonly AnyRoute[] = readonly [],
>(feature: { routes: Routes; publicRoutes?: PublicRoutes; nav?: readonly NavItem[] }): Feature<Routes, PublicRoutes> {
  return feature as Feature<Routes, PublicRoutes>
}

// The property is missing exactly when PublicRoutes is the empty tuple; spreading `undefined` is never reached because
// app/features.ts names only features that have public pages.
type Feature<Routes, PublicRoutes> = { routes: Routes; publicRoutes: PublicRoutes; nav?: readonly NavItem[] }
