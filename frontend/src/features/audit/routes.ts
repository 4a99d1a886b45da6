import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isFlag, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { isDay, listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    audit: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/access-entries',
  validateSearch: searchOf({
    cursor: listSearch.cursor, action: isText, from: isDay, to: isDay,
    personId: isText, childId: isText, outOfHours: isFlag,
  }),
  component: lazyRouteComponent(() => import('./access-entry-list-page')),
  staticData: { titleKey: 'audit.list', permission: 'audit:read' },
})

export const auditFeature = defineFeature({
  routes: [listRoute],
  nav: [{ labelKey: 'audit.list', to: '/access-entries', icon: 'audit', permission: 'audit:read', order: 78, part: 'administration' }],
})
