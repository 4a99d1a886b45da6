import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    duty: typeof words
  }
}

const todayRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  // Lazy although it is everybody's first page: the generated queries would otherwise weigh on the sign-in, too.
  component: lazyRouteComponent(() => import('./today-page')),
  staticData: { titleKey: 'duty.today' },
})

export const dutyFeature = defineFeature({
  routes: [todayRoute],
  nav: [{ labelKey: 'duty.today', to: '/', icon: 'today', order: 10, phone: 10 }],
})
