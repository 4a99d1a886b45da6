import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isOneOf, isText } from '@/api/guards'
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
  validateSearch: searchOf({ cursor: listSearch.cursor, standing: isOneOf(STANDINGS) }),
  component: lazyRouteComponent(() => import('./register-page')),
  staticData: { titleKey: 'agreement.register', permission: 'agreement:read' },
})

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/care/new',
  validateSearch: searchOf({ childId: isText }),
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
