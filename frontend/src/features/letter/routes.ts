import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { defineFeature } from '@/shared/routing/feature'
import { rootRoute } from '@/shared/routing/roots'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    letter: typeof words
  }
}

// Nobody is signed in here. The address names nobody, and neither does the title.
const publicLetterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/p/$code',
  component: lazyRouteComponent(() => import('./public-letter-page')),
  staticData: { titleKey: 'letter.page' },
})

export const letterFeature = defineFeature({ publicRoutes: [publicLetterRoute], routes: [] })
