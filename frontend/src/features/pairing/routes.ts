import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isFlag, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    pairing: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pairings',
  validateSearch: searchOf({ cursor: listSearch.cursor, ended: isFlag, helperId: isText, childId: isText, kind: isText }),
  component: lazyRouteComponent(() => import('./pairing-list-page')),
  staticData: { titleKey: 'pairing.list', permission: 'pairing:read' },
})

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pairings/new',
  validateSearch: searchOf({ childId: isText, helperId: isText }),
  component: lazyRouteComponent(() => import('./pairing-new-page')),
  staticData: { titleKey: 'pairing.new', permission: 'pairing:write' },
})

const kindRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pairing-kinds',
  component: lazyRouteComponent(() => import('./kind-list-page')),
  staticData: { titleKey: 'pairing.kinds', permission: 'pairing-kind:write' },
})

export const pairingFeature = defineFeature({
  routes: [listRoute, newRoute, kindRoute],
  nav: [{ labelKey: 'pairing.list', to: '/pairings', icon: 'pairing', permission: 'pairing:read', order: 25 }, { labelKey: 'pairing.kinds', to: '/pairing-kinds', icon: 'settings', permission: 'pairing-kind:write', order: 69, part: 'administration' }],
})
