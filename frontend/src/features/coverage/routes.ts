import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isFlag, isLike, isOneOf, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { isDay, listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    coverage: typeof words
  }
}

const tableRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/coverage',
  validateSearch: searchOf({
    cursor: listSearch.cursor,
    month: isLike(/^\d{4}-\d{2}$/),
    onlyGaps: isFlag,
    regionCode: isLike(/^\d{12}$/),
    ruleId: isLike(/^[0-9a-f-]{36}$/),
  }),
  component: lazyRouteComponent(() => import('./coverage-page')),
  staticData: { titleKey: 'coverage.table', permission: 'coverage:read' },
})

const owedRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/owed',
  validateSearch: searchOf({ cursor: listSearch.cursor, term: isOneOf(['OVERDUE', 'DUE_SOON', 'DUE']), owedBy: isOneOf(['HELPER', 'VILLAGE_DIRECTOR', 'CLASS_TEACHER', 'TOWN_SUPERVISOR', 'PARENTS']), duty: isOneOf(['ANY_CONTACT']), helperId: isText }),
  component: lazyRouteComponent(() => import('./owed-list-page')),
  staticData: { titleKey: 'coverage.owed', permission: 'coverage:read' },
})

const ruleRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duty-rules',
  validateSearch: searchOf({ cursor: listSearch.cursor }),
  component: lazyRouteComponent(() => import('./rule-list-page')),
  staticData: { titleKey: 'coverage.rules', permission: 'duty:read' },
})

const exemptionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duty-exemptions',
  validateSearch: searchOf({ cursor: listSearch.cursor, childId: isText, ruleId: isText, from: isDay, to: isDay }),
  component: lazyRouteComponent(() => import('./exemption-list-page')),
  staticData: { titleKey: 'coverage.exemptions', permission: 'coverage:read' },
})

export const coverageFeature = defineFeature({
  routes: [tableRoute, owedRoute, ruleRoute, exemptionRoute],
  nav: [
    { labelKey: 'coverage.table', to: '/coverage', icon: 'list', permission: 'coverage:read', order: 15 },
    { labelKey: 'coverage.rules', to: '/duty-rules', icon: 'bell', permission: 'duty:write', order: 68, part: 'administration' },
  ],
})
