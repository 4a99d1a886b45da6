import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    officeday: typeof words
  }
}

const yearRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/office-days',
  validateSearch: searchOf({ year: isText }),
  component: lazyRouteComponent(() => import('./office-year-page')),
  staticData: { titleKey: 'officeday.list', permission: 'office-day:write' },
})

export const officedayFeature = defineFeature({
  routes: [yearRoute],
  nav: [{ labelKey: 'officeday.list', to: '/office-days', icon: 'calendar', permission: 'office-day:write', order: 76, part: 'administration' }],
})
