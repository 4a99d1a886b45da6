import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import { STANDINGS } from './codes'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    agreement: typeof words
  }
}

const registerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/care',
  validateSearch: searchOf(z.object({ cursor: listSearch.cursor, standing: z.optional(z.enum(STANDINGS)) })),
  component: lazyRouteComponent(() => import('./register-page')),
  staticData: { titleKey: 'agreement.register', permission: 'agreement:read' },
})

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/care/new',
  validateSearch: searchOf(z.object({ childId: z.optional(z.string()) })),
  component: lazyRouteComponent(() => import('./agreement-new-page')),
  staticData: { titleKey: 'agreement.new', permission: 'agreement:write' },
})

const agreementRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/care/agreements/$agreementId',
  component: lazyRouteComponent(() => import('./agreement-page')),
  staticData: { titleKey: 'agreement.one', permission: 'agreement:read' },
})

export const agreementFeature = defineFeature({
  routes: [registerRoute, newRoute, agreementRoute],
  nav: [{ labelKey: 'agreement.register', to: '/care', icon: 'home', permission: 'agreement:read', order: 27 }],
})
