import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { isoDate, listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    contact: typeof words
  }
}

const kinds = ['PARENT_CHILD_LINK', 'CARER_TALK', 'CHILD_TALK', 'SCHOOL_REPORT', 'GENERAL'] as const

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/contacts',
  validateSearch: searchOf(z.object({ cursor: listSearch.cursor, from: z.optional(isoDate), to: z.optional(isoDate), helperId: z.optional(z.string()), childId: z.optional(z.string()),
    kind: z.optional(z.enum(kinds)), outcome: z.optional(z.enum(['REACHED', 'NOT_REACHED'])),
    counterpart: z.optional(z.string()) })),
  component: lazyRouteComponent(() => import('./contact-list-page')),
  staticData: { titleKey: 'contact.list', permission: 'contact:read' },
})

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/contacts/new',
  validateSearch: searchOf(z.object({
    childId: z.optional(z.string()),
    kind: z.optional(z.enum(kinds)),
  })),
  component: lazyRouteComponent(() => import('./contact-form-page')),
  staticData: { titleKey: 'contact.record', permission: 'contact:write' },
})

const contactRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/contacts/$contactId',
  component: lazyRouteComponent(() => import('./contact-page')),
  staticData: { titleKey: 'contact.one', permission: 'contact:read' },
})

const editRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/contacts/$contactId/edit',
  component: lazyRouteComponent(() => import('./contact-edit-page')),
  staticData: { titleKey: 'contact.edit', permission: 'contact:write' },
})

export const contactFeature = defineFeature({
  routes: [listRoute, newRoute, contactRoute, editRoute],
  nav: [{ labelKey: 'contact.list', to: '/contacts', icon: 'phone', permission: 'contact:read', order: 40 }],
})
