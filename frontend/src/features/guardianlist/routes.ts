import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isOneOf, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    guardianlist: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/guardians',
  validateSearch: searchOf({ q: listSearch.q, cursor: listSearch.cursor, village: isText, kin: isOneOf(['PARENT', 'CARER', 'CONTACT']), numbers: isOneOf(['yes', 'no']) }),
  component: lazyRouteComponent(() => import('./guardian-list-page')),
  staticData: { titleKey: 'guardianlist.list', permission: 'guardian:read' },
})

export const guardianlistFeature = defineFeature({
  routes: [listRoute],
  nav: [{ labelKey: 'guardianlist.list', to: '/guardians', icon: 'person', permission: 'guardian:read', order: 24 }],
})
