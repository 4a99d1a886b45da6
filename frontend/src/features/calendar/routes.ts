import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    calendar: typeof words
  }
}

const remindersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/me/reminders',
  component: lazyRouteComponent(() => import('./reminders-page')),
  staticData: { titleKey: 'calendar.reminders', permission: 'worklist:read' },
})

export const calendarFeature = defineFeature({ routes: [remindersRoute] })
