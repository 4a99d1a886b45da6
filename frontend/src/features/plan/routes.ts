import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isFlag, isLike, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    plan: typeof words
  }
}

const taskRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks',
  validateSearch: searchOf({
    cursor: listSearch.cursor,
    progress: isText,
    overdue: isFlag,
    mine: isFlag,
    campaignId: isText,
  }),
  component: lazyRouteComponent(() => import('./task-list-page')),
  staticData: { titleKey: 'plan.tasks', permission: 'plan:read' },
})

const campaignRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/campaigns',
  validateSearch: searchOf({ cursor: listSearch.cursor, q: listSearch.q }),
  component: lazyRouteComponent(() => import('./campaign-list-page')),
  staticData: { titleKey: 'plan.campaigns', permission: 'plan:read' },
})

const documentRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/policy-documents',
  validateSearch: searchOf({ cursor: listSearch.cursor, q: listSearch.q }),
  component: lazyRouteComponent(() => import('./document-list-page')),
  staticData: { titleKey: 'plan.documents', permission: 'plan:read' },
})

const responsibilityRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/responsibilities',
  validateSearch: searchOf({ cursor: listSearch.cursor, level: isLike(/^[A-Z]+$/) }),
  component: lazyRouteComponent(() => import('./responsibility-page')),
  staticData: { titleKey: 'plan.responsibilities', permission: 'plan:read' },
})

export const planFeature = defineFeature({
  routes: [taskRoute, campaignRoute, documentRoute, responsibilityRoute],
  nav: [
    { labelKey: 'plan.tasks', to: '/tasks', icon: 'task', permission: 'plan:read', order: 50 },
    { labelKey: 'plan.campaigns', to: '/campaigns', icon: 'activity', permission: 'plan:read', order: 52 },
    { labelKey: 'plan.documents', to: '/policy-documents', icon: 'report', permission: 'plan:read', order: 54 },
  ],
})
