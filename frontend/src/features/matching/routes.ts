import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isFlag, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    matching: typeof words
  }
}

const boardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pairings/board',
  validateSearch: searchOf({
    cursor: listSearch.cursor,
    kind: isText,
    village: isText,
    hardship: isText,
    className: isText,
  }),
  component: lazyRouteComponent(() => import('./board-page')),
  staticData: { titleKey: 'matching.board', permission: 'pairing:write' },
})

const waitingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pairings/waiting',
  validateSearch: searchOf({ cursor: listSearch.cursor, settled: isFlag }),
  component: lazyRouteComponent(() => import('./waiting-list-page')),
  staticData: { titleKey: 'matching.waiting', permission: 'pairing:write' },
})

export const matchingFeature = defineFeature({ routes: [boardRoute, waitingRoute], nav: [] })
