import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    duplicate: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duplicates',
  validateSearch: searchOf({ cursor: listSearch.cursor, state: isText, strength: isText }),
  component: lazyRouteComponent(() => import('./duplicate-list-page')),
  staticData: { titleKey: 'duplicate.list', permission: 'child:write' },
})

const pairRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duplicates/$pairId',
  component: lazyRouteComponent(() => import('./duplicate-page')),
  staticData: { titleKey: 'duplicate.list', permission: 'child:write' },
})

export const duplicateFeature = defineFeature({
  routes: [listRoute, pairRoute],
  nav: [{ labelKey: 'duplicate.list', to: '/duplicates', icon: 'children', permission: 'child:write', order: 24 }],
})
