import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isOneOf, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    subject: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/subject-requests',
  validateSearch: searchOf({ view: isOneOf(['open', 'all']), cursor: listSearch.cursor }),
  component: lazyRouteComponent(() => import('./request-list-page')),
  staticData: { titleKey: 'subject.requests', permission: 'subject:write' },
})

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/subject-requests/new',
  validateSearch: searchOf({ childId: isText }),
  component: lazyRouteComponent(() => import('./request-new-page')),
  staticData: { titleKey: 'subject.requests', permission: 'subject:write' },
})

const requestRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/subject-requests/$requestId',
  component: lazyRouteComponent(() => import('./request-page')),
  staticData: { titleKey: 'subject.requests', permission: 'subject:write' },
})

const holdsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/legal-holds',
  validateSearch: searchOf({ view: isOneOf(['holding', 'all']), cursor: listSearch.cursor }),
  component: lazyRouteComponent(() => import('./hold-list-page')),
  staticData: { titleKey: 'subject.holds', permission: 'subject:write' },
})

const holdNewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/legal-holds/new',
  validateSearch: searchOf({ childId: isText }),
  component: lazyRouteComponent(() => import('./hold-new-page')),
  staticData: { titleKey: 'subject.holds', permission: 'subject:write' },
})

const holdRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/legal-holds/$holdId',
  component: lazyRouteComponent(() => import('./hold-page')),
  staticData: { titleKey: 'subject.holds', permission: 'subject:write' },
})

export const subjectFeature = defineFeature({
  routes: [listRoute, newRoute, requestRoute, holdsRoute, holdNewRoute, holdRoute],
  nav: [{ labelKey: 'subject.requests', to: '/subject-requests', icon: 'audit', permission: 'subject:write', order: 40 }],
})
