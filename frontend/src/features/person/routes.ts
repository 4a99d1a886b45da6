import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isFlag, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    person: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people',
  validateSearch: searchOf({ ...listSearch, role: isText, inactive: isFlag }),
  component: lazyRouteComponent(() => import('./person-list-page')),
  staticData: { titleKey: 'person.list', permission: 'account:read' },
})

const personRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('./person-page')),
  staticData: { titleKey: 'person.list', permission: 'account:read' },
})

const matrixRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/roles',
  component: lazyRouteComponent(() => import('./role-matrix-page')),
  staticData: { titleKey: 'person.list', permission: 'account:read' },
})

export const personFeature = defineFeature({
  routes: [listRoute, personRoute, matrixRoute],
  nav: [{ labelKey: 'person.list', to: '/people', icon: 'person', permission: 'account:read', order: 70, part: 'administration' }],
})
