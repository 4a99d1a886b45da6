import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    callcard: typeof words
  }
}

const cardsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cards',
  validateSearch: searchOf({ cursor: listSearch.cursor, childId: isText }),
  component: lazyRouteComponent(() => import('./card-page')),
  staticData: { titleKey: 'callcard.cards', permission: 'child:read' },
})

const classSheetRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/class-sheet',
  validateSearch: searchOf({ cursor: listSearch.cursor }),
  component: lazyRouteComponent(() => import('./class-sheet-page')),
  staticData: { titleKey: 'callcard.sheet', permission: 'child:read' },
})

export const callcardFeature = defineFeature({ routes: [cardsRoute, classSheetRoute] })
