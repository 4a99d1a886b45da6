import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    region: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/regions',
  validateSearch: searchOf({ ...listSearch, parent: isText }),
  component: lazyRouteComponent(() => import('./region-list-page')),
  staticData: { titleKey: 'region.list', permission: 'region:read' },
})

export const regionFeature = defineFeature({
  routes: [listRoute],
  nav: [{ labelKey: 'region.list', to: '/regions', icon: 'place', permission: 'region:write', order: 74, part: 'administration' }],
})
