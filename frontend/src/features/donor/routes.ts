import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    donor: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/donors',
  validateSearch: searchOf({ cursor: listSearch.cursor, q: listSearch.q }),
  component: lazyRouteComponent(() => import('./donor-list-page')),
  staticData: { titleKey: 'donor.list', permission: 'donation:read' },
})

export const donorFeature = defineFeature({ routes: [listRoute], nav: [] })
