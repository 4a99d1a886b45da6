import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isOneOf, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { rootRoute, shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    service: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/service-certificates',
  validateSearch: searchOf({ cursor: listSearch.cursor, personId: isText }),
  component: lazyRouteComponent(() => import('./certificate-list-page')),
  staticData: { titleKey: 'service.certificates', permission: 'helper:write' },
})

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/service-certificates/new',
  validateSearch: searchOf({ personId: isText, from: isText, to: isText, replaces: isText }),
  component: lazyRouteComponent(() => import('./certificate-new-page')),
  staticData: { titleKey: 'service.new', permission: 'helper:write' },
})

const mineRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/me/service',
  validateSearch: searchOf({ cursor: listSearch.cursor }),
  component: lazyRouteComponent(() => import('./own-service-page')),
  staticData: { titleKey: 'service.mine', permission: 'worklist:read' },
})

const recordsSearch = searchOf({ cursor: listSearch.cursor, kind: isOneOf(['VISIT', 'CONTACT']) })

const recordsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/service-certificates/$certificateId',
  validateSearch: recordsSearch,
  component: lazyRouteComponent(() => import('./certificate-records-page')),
  staticData: { titleKey: 'service.records', permission: 'helper:write' },
})

const ownRecordsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/me/service/$certificateId',
  validateSearch: recordsSearch,
  component: lazyRouteComponent(() => import('./own-records-page')),
  staticData: { titleKey: 'service.records', permission: 'worklist:read' },
})

// Nobody is signed in on this one; the address may bring what stands on the paper.
const checkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/certificates',
  validateSearch: searchOf({ number: isText, code: isText }),
  component: lazyRouteComponent(() => import('./check-page')),
  staticData: { titleKey: 'service.check' },
})

export const serviceFeature = defineFeature({
  publicRoutes: [checkRoute],
  routes: [listRoute, newRoute, recordsRoute, mineRoute, ownRecordsRoute],
  nav: [{ labelKey: 'service.certificates', to: '/service-certificates', icon: 'report', permission: 'helper:write', order: 58 }],
})
