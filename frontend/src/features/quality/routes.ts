import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isOneOf, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    quality: typeof words
  }
}

const place = { village: isText, school: isText, class: isText, by: isOneOf(['TOWN', 'VILLAGE', 'SCHOOL', 'CLASS']) }

const boardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/quality',
  validateSearch: searchOf(place),
  component: lazyRouteComponent(() => import('./board-page')),
  staticData: { titleKey: 'quality.board', permission: 'quality:read' },
})

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/quality/children',
  validateSearch: searchOf({ ...place, fault: isText, cursor: listSearch.cursor }),
  component: lazyRouteComponent(() => import('./list-page')),
  staticData: { titleKey: 'quality.board', permission: 'quality:read' },
})

export const qualityFeature = defineFeature({
  routes: [boardRoute, listRoute],
  nav: [{ labelKey: 'quality.board', to: '/quality', icon: 'chart', permission: 'quality:read', order: 25 }],
})
