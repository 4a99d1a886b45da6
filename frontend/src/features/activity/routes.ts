import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isFlag, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { isDay, listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    activity: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/activities',
  validateSearch: searchOf({ cursor: listSearch.cursor, q: listSearch.q, state: isText, typeId: isText, campaignId: isText, childId: isText, add: isFlag, festivalId: isText, on: isDay, interest: isText }),
  component: lazyRouteComponent(() => import('./activity-list-page')),
  staticData: { titleKey: 'activity.activities', permission: 'activity:read' },
})

const pageRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/activities/$activityId',
  validateSearch: searchOf({ cursor: listSearch.cursor }),
  component: lazyRouteComponent(() => import('./activity-page')),
  staticData: { titleKey: 'activity.activities', permission: 'activity:read' },
})

const interestRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/activity-interests',
  component: lazyRouteComponent(() => import('./interest-page')),
  staticData: { titleKey: 'activity.activities', permission: 'activity:write' },
})

export const activityFeature = defineFeature({
  routes: [listRoute, pageRoute, interestRoute],
  nav: [{ labelKey: 'activity.activities', to: '/activities', icon: 'gift', permission: 'activity:read', order: 48 }],
})
