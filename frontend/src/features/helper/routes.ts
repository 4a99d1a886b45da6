import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    helper: typeof words
  }
}

const helperRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/helpers/$personId',
  component: lazyRouteComponent(() => import('./helper-page')),
  staticData: { titleKey: 'helper.one', permission: 'helper:write' },
})

export const helperFeature = defineFeature({ routes: [helperRoute], nav: [] })
