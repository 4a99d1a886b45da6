import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    offline: typeof words
  }
}

const outboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/outbox',
  component: lazyRouteComponent(() => import('./outbox-page')),
  staticData: { titleKey: 'offline.outbox', permission: 'contact:write' },
})

export const offlineFeature = defineFeature({
  routes: [outboxRoute],
  nav: [{ labelKey: 'offline.outbox', to: '/outbox', icon: 'outbox', permission: 'contact:write', order: 45, phone: 40, counts: true }],
})
