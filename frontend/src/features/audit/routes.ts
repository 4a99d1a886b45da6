import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { isoDate, listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    audit: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/access-entries',
  validateSearch: searchOf(z.object({
    cursor: listSearch.cursor, action: z.optional(z.string()), from: z.optional(isoDate), to: z.optional(isoDate),
    personId: z.optional(z.string()), childId: z.optional(z.string()),
  })),
  component: lazyRouteComponent(() => import('./access-entry-list-page')),
  staticData: { titleKey: 'audit.list', permission: 'audit:read' },
})

export const auditFeature = defineFeature({
  routes: [listRoute],
  nav: [{ labelKey: 'audit.list', to: '/access-entries', icon: 'audit', permission: 'audit:read', order: 78, part: 'administration' }],
})
