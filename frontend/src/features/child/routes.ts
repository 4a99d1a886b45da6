import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
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
  validateSearch: searchOf(z.object({
    ...listSearch,
    careType: z.optional(z.enum(careTypes)),
    riskLevel: z.optional(z.enum(['HIGH', 'MEDIUM', 'LOW'])),
    status: z.optional(z.enum(['ACTIVE', 'CLOSED'])),
    village: z.optional(z.string()),
    school: z.optional(z.string()),
    countRule: z.optional(z.enum(['CIVIL_AFFAIRS', 'EDUCATION', 'WOMENS_FEDERATION'])),
    hardship: z.optional(z.string().check(z.regex(/^[A-Z0-9]{1,8}$/))),
    gap: z.optional(z.enum(['unpaired', 'incomplete', 'contacts', 'turning16'])),
  })),
  component: lazyRouteComponent(() => import('./child-list-page')),
  staticData: { titleKey: 'child.list', permission: 'child:read' },
})

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/children/new',
  validateSearch: searchOf(z.object({ step: z.optional(z.enum(['who', 'home', 'family', 'check'])) })),
  component: lazyRouteComponent(() => import('./child-new-page')),
  staticData: { titleKey: 'child.new', permission: 'child:write' },
})

const childRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/children/$childId',
  validateSearch: searchOf(z.object({ kind: z.optional(z.enum(['HOME_VISIT', 'CONTACT', 'PAIRING', 'CARE', 'STATUS'])), asOf: z.optional(z.iso.date()) })),
  component: lazyRouteComponent(() => import('./child-page')),
  staticData: { titleKey: 'child.file', permission: 'child:read' },
})

export const childFeature = defineFeature({
  routes: [listRoute, newRoute, childRoute],
  nav: [{ labelKey: 'child.list', to: '/children', icon: 'children', permission: 'child:read', order: 20, phone: 20 }],
})
