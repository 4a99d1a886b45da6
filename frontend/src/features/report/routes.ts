import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    report: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports',
  validateSearch: searchOf({ cursor: listSearch.cursor }),
  component: lazyRouteComponent(() => import('./report-list-page')),
  staticData: { titleKey: 'report.list', permission: 'report:read' },
})

const reportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/$reportId',
  component: lazyRouteComponent(() => import('./report-page')),
  staticData: { titleKey: 'report.one', permission: 'report:read' },
})

const figureRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/$reportId/figures/$code',
  validateSearch: searchOf({ cursor: listSearch.cursor }),
  component: lazyRouteComponent(() => import('./figure-page')),
  staticData: { titleKey: 'report.figure', permission: 'report:read' },
})

export const reportFeature = defineFeature({
  routes: [listRoute, reportRoute, figureRoute],
  nav: [{ labelKey: 'report.list', to: '/reports', icon: 'report', permission: 'report:read', order: 60 }],
})
