import { createRoute } from '@tanstack/react-router'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import type words from './locales/zh-CN.json'
// Imported at once, not lazily: it is the first page of everybody.
import { TodayPage } from './today-page'

declare module '@/shared/i18n/keys' {
  interface Locales {
    duty: typeof words
  }
}

const todayRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  component: TodayPage,
  staticData: { titleKey: 'duty.today' },
})

export const dutyFeature = defineFeature({
  routes: [todayRoute],
  nav: [{ labelKey: 'duty.today', to: '/', icon: 'today', order: 10, phone: 10 }],
})
