import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isOneOf, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { isDay, listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    contact: typeof words
  }
}

const kinds = ['PARENT_CHILD_LINK', 'PARENT_CONTACT', 'CARER_TALK', 'CHILD_TALK', 'DAILY_CARE', 'STUDY_GUIDANCE', 'SCHOOL_REPORT', 'GENERAL'] as const

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/contacts',
  validateSearch: searchOf({ cursor: listSearch.cursor, from: isDay, to: isDay, helperId: isText, childId: isText,
    kind: isOneOf(kinds), outcome: isOneOf(['REACHED', 'NOT_REACHED', 'NUMBER_DEAD']),
    counterpart: isText }),
  component: lazyRouteComponent(() => import('./contact-list-page')),
  staticData: { titleKey: 'contact.list', permission: 'contact:read' },
})

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/contacts/new',
  validateSearch: searchOf({
    childId: isText,
    /** Of the outbox, opened again. */
    entry: isText,
    kind: isOneOf(kinds),
    phoneId: isText,
    counterpart: isOneOf(['CARER', 'CHILD', 'FATHER', 'MOTHER', 'TEACHER', 'VILLAGE_CADRE', 'TOWN_CADRE', 'NEIGHBOUR', 'RELATIVE', 'POLICE']),
  }),
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
  validateSearch: searchOf({ entry: isText }),
  component: lazyRouteComponent(() => import('./contact-edit-page')),
  staticData: { titleKey: 'contact.edit', permission: 'contact:write' },
})

export const contactFeature = defineFeature({
  routes: [listRoute, newRoute, contactRoute, editRoute],
  nav: [{ labelKey: 'contact.list', to: '/contacts', icon: 'phone', permission: 'contact:read', order: 40 }],
})
