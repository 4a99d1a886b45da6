import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    organization: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organizations',
  validateSearch: searchOf({ ...listSearch, kind: isText }),
  component: lazyRouteComponent(() => import('./organization-list-page')),
  staticData: { titleKey: 'organization.list', permission: 'organization:read' },
})

const oneRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organizations/$organizationId',
  component: lazyRouteComponent(() => import('./organization-page')),
  staticData: { titleKey: 'organization.list', permission: 'organization:read' },
})

export const organizationFeature = defineFeature({
  routes: [listRoute, oneRoute],
  nav: [{ labelKey: 'organization.list', to: '/organizations', icon: 'office', permission: 'account:read', order: 72, part: 'administration' }],
})
