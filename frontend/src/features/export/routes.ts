import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isOneOf } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    export: typeof words
  }
}

const ticketsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/export-tickets',
  validateSearch: searchOf({ view: isOneOf(['waiting', 'mine', 'all']), cursor: listSearch.cursor }),
  component: lazyRouteComponent(() => import('./ticket-list-page')),
  staticData: { titleKey: 'export.tickets', permission: 'export:write' },
})

export const exportFeature = defineFeature({
  routes: [ticketsRoute],
  nav: [{ labelKey: 'export.tickets', to: '/export-tickets', icon: 'check', permission: 'export:write', order: 39 }],
})
