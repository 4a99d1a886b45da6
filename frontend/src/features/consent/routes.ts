import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    consent: typeof words
  }
}

const awaitingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/consents',
  validateSearch: searchOf({ ...listSearch }),
  component: lazyRouteComponent(() => import('./awaiting-page')),
  staticData: { titleKey: 'consent.awaiting', permission: 'consent:write' },
})

const purposesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/processing-purposes',
  component: lazyRouteComponent(() => import('./purpose-list-page')),
  staticData: { titleKey: 'consent.purposes', permission: 'purpose:write' },
})

const noticeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/children/$childId/consent-form',
  component: lazyRouteComponent(() => import('./notice-page')),
  staticData: { titleKey: 'consent.notice', permission: 'consent:read' },
})

export const consentFeature = defineFeature({
  routes: [awaitingRoute, purposesRoute, noticeRoute],
  nav: [
    { labelKey: 'consent.awaiting', to: '/consents', icon: 'check', permission: 'consent:write', order: 38 },
    { labelKey: 'consent.purposes', to: '/processing-purposes', icon: 'audit', permission: 'purpose:write', order: 78, part: 'administration' },
  ],
})
