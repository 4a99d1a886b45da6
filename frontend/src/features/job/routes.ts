import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    job: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/jobs',
  validateSearch: searchOf({ cursor: listSearch.cursor }),
  component: lazyRouteComponent(() => import('./job-list-page')),
  staticData: { titleKey: 'job.list', permission: 'job:read' },
})

export const jobFeature = defineFeature({ routes: [listRoute] })
