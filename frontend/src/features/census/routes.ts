import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    census: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/census',
  validateSearch: searchOf({ cursor: listSearch.cursor, state: isText }),
  component: lazyRouteComponent(() => import('./round-list-page')),
  staticData: { titleKey: 'census.list', permission: 'census:read' },
})

const roundRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/census/$roundId',
  component: lazyRouteComponent(() => import('./round-page')),
  staticData: { titleKey: 'census.list', permission: 'census:read' },
})

const confirmRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/census/$roundId/confirmation',
  validateSearch: searchOf({ regionCode: isText, schoolId: isText, className: isText }),
  component: lazyRouteComponent(() => import('./confirmation-page')),
  staticData: { titleKey: 'census.list', permission: 'census:confirm' },
})

const comparisonRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/census/$roundId/comparison',
  validateSearch: searchOf({ cursor: listSearch.cursor, with: isText, difference: isText }),
  component: lazyRouteComponent(() => import('./comparison-page')),
  staticData: { titleKey: 'census.list', permission: 'census:read' },
})

const reconciliationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/census/$roundId/reconciliation',
  validateSearch: searchOf({ cursor: listSearch.cursor, missing: isText, place: isText }),
  component: lazyRouteComponent(() => import('./reconciliation-page')),
  staticData: { titleKey: 'census.list', permission: 'census:read' },
})

export const censusFeature = defineFeature({
  routes: [listRoute, roundRoute, confirmRoute, comparisonRoute, reconciliationRoute],
  nav: [{ labelKey: 'census.list', to: '/census', icon: 'list', permission: 'census:read', order: 26 }],
})
