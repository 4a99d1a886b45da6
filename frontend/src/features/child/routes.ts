import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isLike, isOneOf, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { isDay, listSearch, searchOf } from '@/shared/routing/search'
import { TABS } from './child-tabs'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    child: typeof words
  }
}

const careTypes = ['FATHER', 'MOTHER', 'PATERNAL_GRANDPARENTS', 'MATERNAL_GRANDPARENTS', 'RELATIVE', 'TEACHER', 'FRIEND_OR_NEIGHBOUR', 'INSTITUTION', 'NOBODY'] as const

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/children',
  validateSearch: searchOf({
    ...listSearch,
    careType: isOneOf(careTypes),
    riskLevel: isOneOf(['HIGH', 'MEDIUM', 'LOW']),
    status: isOneOf(['ACTIVE', 'CLOSED']),
    village: isText,
    school: isText,
    countRule: isOneOf(['CIVIL_AFFAIRS', 'EDUCATION', 'WOMENS_FEDERATION']),
    hardship: isLike(/^[A-Z0-9]{1,8}$/),
    gap: isOneOf(['unpaired', 'incomplete', 'contacts', 'turning16', 'nocare', 'noteacher', 'peer', 'nopeer']),
  }),
  component: lazyRouteComponent(() => import('./child-list-page')),
  staticData: { titleKey: 'child.list', permission: 'child:read' },
})

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/children/new',
  validateSearch: searchOf({ step: isOneOf(['who', 'home', 'family', 'check']) }),
  component: lazyRouteComponent(() => import('./child-new-page')),
  staticData: { titleKey: 'child.new', permission: 'child:write' },
})

const childRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/children/$childId',
  validateSearch: searchOf({ kind: isOneOf(['HOME_VISIT', 'CONTACT', 'PAIRING', 'CARE', 'STATUS']), asOf: isDay, tab: isOneOf(TABS) }),
  component: lazyRouteComponent(() => import('./child-page')),
  staticData: { titleKey: 'child.file', permission: 'child:read' },
})

const structureRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/care-structure',
  component: lazyRouteComponent(() => import('./care-structure-page')),
  staticData: { titleKey: 'child.structure', permission: 'coverage:read' },
})

export const childFeature = defineFeature({
  routes: [listRoute, newRoute, childRoute, structureRoute],
  nav: [{ labelKey: 'child.list', to: '/children', icon: 'children', permission: 'child:read', order: 20, phone: 20 }],
})
