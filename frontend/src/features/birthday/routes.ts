import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isLike, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    birthday: typeof words
  }
}

const monthRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/birthdays',
  validateSearch: searchOf({ cursor: listSearch.cursor, month: isLike(/^20\d{2}-(0[1-9]|1[0-2])$/), class: isText }),
  component: lazyRouteComponent(() => import('./month-page')),
  staticData: { titleKey: 'birthday.month', permission: 'guardian:read' },
})

export const birthdayFeature = defineFeature({
  routes: [monthRoute],
  nav: [{ labelKey: 'birthday.month', to: '/birthdays', icon: 'gift', permission: 'guardian:read', order: 29 }],
})
