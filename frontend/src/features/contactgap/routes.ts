import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isOneOf, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    contactgap: typeof words
  }
}

const gapsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/contact-gaps',
  validateSearch: searchOf({
    cursor: listSearch.cursor, by: isOneOf(['TOWN', 'VILLAGE', 'CLASS']), village: isText, school: isText, class: isText,
    lack: isOneOf(['NO_REACHABLE_NUMBER', 'NO_SECOND_PERSON', 'CARER_WITHOUT_NUMBER', 'PARENT_WITHOUT_NUMBER', 'PARENTS_UNKNOWN', 'WORK_PLACE_UNKNOWN']),
  }),
  component: lazyRouteComponent(() => import('./gaps-page')),
  staticData: { titleKey: 'contactgap.gaps', permission: 'guardian:read' },
})

export const contactgapFeature = defineFeature({
  routes: [gapsRoute],
  nav: [{ labelKey: 'contactgap.gaps', to: '/contact-gaps', icon: 'phone', permission: 'guardian:read', order: 26 }],
})
