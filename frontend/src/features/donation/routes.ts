import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { isDay, listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    donation: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/donations',
  validateSearch: searchOf({ cursor: listSearch.cursor, q: listSearch.q, donorId: isText, from: isDay, to: isDay }),
  component: lazyRouteComponent(() => import('./donation-list-page')),
  staticData: { titleKey: 'donation.list', permission: 'donation:read' },
})

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/donations/new',
  component: lazyRouteComponent(() => import('./donation-new-page')),
  staticData: { titleKey: 'donation.new', permission: 'donation:write' },
})

const pageRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/donations/$donationId',
  component: lazyRouteComponent(() => import('./donation-page')),
  staticData: { titleKey: 'donation.donation', permission: 'donation:read' },
})

export const donationFeature = defineFeature({
  routes: [listRoute, newRoute, pageRoute],
  nav: [{ labelKey: 'donation.list', to: '/donations', icon: 'gift', permission: 'donation:read', order: 56 }],
})
