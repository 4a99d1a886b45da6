import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isText } from '@/api/guards'
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
  routes: [listRoute, newRoute, mineRoute],
  nav: [{ labelKey: 'service.certificates', to: '/service-certificates', icon: 'report', permission: 'helper:write', order: 58 }],
})
