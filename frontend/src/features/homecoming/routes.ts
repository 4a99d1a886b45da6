import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isOneOf, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { isDay, listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    homecoming: typeof words
  }
}

const calendarRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/home-comings',
  validateSearch: searchOf({ cursor: listSearch.cursor, month: isText, day: isDay, show: isOneOf(['todo']) }),
  component: lazyRouteComponent(() => import('./calendar-page')),
  staticData: { titleKey: 'homecoming.calendar', permission: 'guardian:read' },
})

export const homecomingFeature = defineFeature({
  routes: [calendarRoute],
  nav: [{ labelKey: 'homecoming.calendar', to: '/home-comings', icon: 'calendar', permission: 'guardian:read', order: 28 }],
})
