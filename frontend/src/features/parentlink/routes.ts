import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { defineFeature } from '@/shared/routing/feature'
import { rootRoute } from '@/shared/routing/roots'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    parentlink: typeof words
  }
}

// Nobody is signed in here. The address names nobody, and neither does the title.
const publicParentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/w/$code',
  component: lazyRouteComponent(() => import('./public-parent-page')),
  staticData: { titleKey: 'parentlink.page' },
})

export const parentlinkFeature = defineFeature({ publicRoutes: [publicParentRoute], routes: [] })
