import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    roster: typeof words
  }
}

const importRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/roster/import',
  validateSearch: searchOf({ id: isText, action: isText, cursor: listSearch.cursor }),
  component: lazyRouteComponent(() => import('./roster-import-page')),
  staticData: { titleKey: 'roster.import', permission: 'roster:import' },
})

export const rosterFeature = defineFeature({
  routes: [importRoute],
  nav: [{ labelKey: 'roster.import', to: '/roster/import', icon: 'import', permission: 'roster:import', order: 22 }],
})
