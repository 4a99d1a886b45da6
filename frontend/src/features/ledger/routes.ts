import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isFlag, isLike } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    ledger: typeof words
  }
}

const isMonth = isLike(/^20\d{2}-(?:0[1-9]|1[0-2])$/)
const cursor = searchOf({ cursor: listSearch.cursor })

const fundsRoute = createRoute({
  getParentRoute: () => shellRoute, path: '/funds', validateSearch: cursor, component: lazyRouteComponent(() => import('./fund-list-page')),
  staticData: { titleKey: 'ledger.funds', permission: 'donation:read' },
})
const fundRoute = createRoute({
  getParentRoute: () => shellRoute, path: '/funds/$fundId', validateSearch: cursor, component: lazyRouteComponent(() => import('./fund-page')),
  staticData: { titleKey: 'ledger.fund', permission: 'donation:read' },
})
const stockRoute = createRoute({
  getParentRoute: () => shellRoute, path: '/stock-lots', validateSearch: searchOf({ cursor: listSearch.cursor, q: listSearch.q, used: isFlag }), component: lazyRouteComponent(() => import('./stock-list-page')),
  staticData: { titleKey: 'ledger.stock', permission: 'donation:read' },
})
const lotRoute = createRoute({
  getParentRoute: () => shellRoute, path: '/stock-lots/$lotId', validateSearch: cursor, component: lazyRouteComponent(() => import('./lot-page')),
  staticData: { titleKey: 'ledger.lot', permission: 'donation:read' },
})
const entriesRoute = createRoute({
  getParentRoute: () => shellRoute, path: '/ledger-entries', validateSearch: searchOf({ cursor: listSearch.cursor, month: isMonth }), component: lazyRouteComponent(() => import('./entry-list-page')),
  staticData: { titleKey: 'ledger.entries', permission: 'donation:read' },
})
const entryRoute = createRoute({
  getParentRoute: () => shellRoute, path: '/ledger-entries/$entryId', component: lazyRouteComponent(() => import('./entry-page')),
  staticData: { titleKey: 'ledger.entry', permission: 'donation:read' },
})
const monthsRoute = createRoute({
  getParentRoute: () => shellRoute, path: '/ledger-months', validateSearch: cursor, component: lazyRouteComponent(() => import('./month-list-page')),
  staticData: { titleKey: 'ledger.months', permission: 'donation:read' },
})
const monthRoute = createRoute({
  getParentRoute: () => shellRoute, path: '/ledger-months/$monthId', component: lazyRouteComponent(() => import('./month-page')),
  staticData: { titleKey: 'ledger.month', permission: 'donation:read' },
})

export const ledgerFeature = defineFeature({
  routes: [fundsRoute, fundRoute, stockRoute, lotRoute, entriesRoute, entryRoute, monthsRoute, monthRoute],
  nav: [
    { labelKey: 'ledger.funds', to: '/funds', icon: 'chart', permission: 'donation:read', order: 57 },
    { labelKey: 'ledger.stock', to: '/stock-lots', icon: 'list', permission: 'donation:read', order: 58 },
  ],
})
