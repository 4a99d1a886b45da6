import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { defineFeature } from '@/shared/routing/feature'
import { rootRoute } from '@/shared/routing/roots'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    digest: typeof words
  }
}

// Nobody is signed in on these: they come from a mail.
const confirmRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mail/confirm/$code',
  component: lazyRouteComponent(() => import('./confirm-page')),
  staticData: { titleKey: 'digest.confirm' },
})

const stopRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mail/stop/$code',
  component: lazyRouteComponent(() => import('./stop-page')),
  staticData: { titleKey: 'digest.stop' },
})

export const digestFeature = defineFeature({ publicRoutes: [confirmRoute, stopRoute], routes: [] })
