import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    coverage: typeof words
  }
}

const tableRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/coverage',
  validateSearch: searchOf(z.object({
    cursor: listSearch.cursor,
    month: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}$/))),
    onlyGaps: z.optional(z.boolean()),
  })),
  component: lazyRouteComponent(() => import('./coverage-page'), 'CoveragePage'),
  staticData: { titleKey: 'coverage.table', permission: 'coverage:read' },
})

export const coverageFeature = defineFeature({
  routes: [tableRoute],
  nav: [{ labelKey: 'coverage.table', to: '/coverage', icon: 'list', permission: 'coverage:read', order: 15 }],
})
