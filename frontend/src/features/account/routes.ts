import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isLike } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { rootRoute, shellRoute } from '@/shared/routing/roots'
import { searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    account: typeof words
  }
}

const loginRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/login',
  // Only a path of ours: an address given from outside must not lead elsewhere after the sign-in.
  validateSearch: searchOf({ next: isLike(/^\/(?![/\\])/) }),
  component: lazyRouteComponent(() => import('./login-page')),
  staticData: { titleKey: 'account.login' },
})

const meRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/me',
  component: lazyRouteComponent(() => import('./me-page')),
  staticData: { titleKey: 'account.me' },
})

const passwordRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/me/password',
  component: lazyRouteComponent(() => import('./password-page')),
  staticData: { titleKey: 'account.password' },
})

export const accountFeature = defineFeature({
  publicRoutes: [loginRoute],
  routes: [meRoute, passwordRoute],
  nav: [{ labelKey: 'account.me', to: '/me', icon: 'person', order: 900, phone: 90 }],
})
