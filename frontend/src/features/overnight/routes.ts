import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isFlag, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    overnight: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/overnight-stays',
  validateSearch: searchOf({ cursor: listSearch.cursor, childId: isText, over: isFlag }),
  component: lazyRouteComponent(() => import('./stay-list-page')),
  staticData: { titleKey: 'overnight.list', permission: 'pairing:read' },
})

export const overnightFeature = defineFeature({ routes: [listRoute], nav: [] })
