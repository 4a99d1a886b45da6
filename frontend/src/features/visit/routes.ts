import { createRoute } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'
import { VisitFormPage } from './visit-form-page'
import { VisitListPage } from './visit-list-page'
import { VisitPage } from './visit-page'

declare module '@/shared/i18n/keys' {
  interface Locales {
    visit: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/visits',
  validateSearch: searchOf(z.object({
    cursor: listSearch.cursor,
    from: z.optional(z.iso.date()),
    to: z.optional(z.iso.date()),
    attempt: z.optional(z.boolean()),
  })),
  component: VisitListPage,
  staticData: { titleKey: 'visit.list', permission: 'visit:read' },
})

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/visits/new',
  validateSearch: searchOf(z.object({ childId: z.optional(z.uuid()) })),
  component: VisitFormPage,
  staticData: { titleKey: 'visit.record', permission: 'visit:write' },
})

const visitRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/visits/$visitId',
  component: VisitPage,
  staticData: { titleKey: 'visit.one', permission: 'visit:read' },
})

export const visitFeature = defineFeature({
  routes: [listRoute, newRoute, visitRoute],
  nav: [
    { labelKey: 'visit.list', to: '/visits', icon: 'visit', permission: 'visit:read', order: 30 },
    { labelKey: 'visit.record', to: '/visits/new', icon: 'plus', permission: 'visit:write', order: 31, phone: 30, main: true },
  ],
})
