import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    sheet: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sheets',
  validateSearch: searchOf({ cursor: listSearch.cursor }),
  component: lazyRouteComponent(() => import('./sheet-list-page')),
  staticData: { titleKey: 'sheet.list', permission: 'visit:write' },
})

const sheetRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sheets/$code',
  component: lazyRouteComponent(() => import('./sheet-page')),
  staticData: { titleKey: 'sheet.sheet', permission: 'visit:write' },
})

export const sheetFeature = defineFeature({
  routes: [listRoute, sheetRoute],
  nav: [{ labelKey: 'sheet.list', to: '/sheets', icon: 'print', permission: 'visit:write', order: 36 }],
})
