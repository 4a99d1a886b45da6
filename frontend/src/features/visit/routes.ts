import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isFlag, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { isDay, listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    visit: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/visits',
  validateSearch: searchOf({
    cursor: listSearch.cursor,
    from: isDay,
    to: isDay,
    attempt: isFlag,
    planned: isFlag,
    purpose: isText,
    helperId: isText,
    childId: isText,
  }),
  component: lazyRouteComponent(() => import('./visit-list-page')),
  staticData: { titleKey: 'visit.list', permission: 'visit:read' },
})

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/visits/new',
  validateSearch: searchOf({ childId: isText, entry: isText }),
  component: lazyRouteComponent(() => import('./visit-form-page')),
  staticData: { titleKey: 'visit.record', permission: 'visit:write' },
})

const visitRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/visits/$visitId',
  component: lazyRouteComponent(() => import('./visit-page')),
  staticData: { titleKey: 'visit.one', permission: 'visit:read' },
})

const editRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/visits/$visitId/edit',
  validateSearch: searchOf({ entry: isText }),
  component: lazyRouteComponent(() => import('./visit-edit-page')),
  staticData: { titleKey: 'visit.edit', permission: 'visit:write' },
})

export const visitFeature = defineFeature({
  routes: [listRoute, newRoute, visitRoute, editRoute],
  nav: [
    { labelKey: 'visit.list', to: '/visits', icon: 'visit', permission: 'visit:read', order: 30 },
    { labelKey: 'visit.record', to: '/visits/new', icon: 'plus', permission: 'visit:write', order: 31, phone: 30, main: true },
  ],
})
