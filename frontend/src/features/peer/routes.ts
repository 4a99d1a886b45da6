import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isFlag, isText } from '@/api/guards'
import { defineFeature } from '@/shared/routing/feature'
import { shellRoute } from '@/shared/routing/roots'
import { listSearch, searchOf } from '@/shared/routing/search'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    peer: typeof words
  }
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/peer-pairings',
  validateSearch: searchOf({ cursor: listSearch.cursor, childId: isText, ended: isFlag }),
  component: lazyRouteComponent(() => import('./peer-list-page')),
  staticData: { titleKey: 'peer.list', permission: 'pairing:read' },
})

export const peerFeature = defineFeature({ routes: [listRoute], nav: [] })
