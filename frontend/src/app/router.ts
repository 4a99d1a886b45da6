import { createRouter, createRoute, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router'
import { rootRoute, shellRoute } from '@/shared/routing/roots'
import { CrashPage } from './crash-page'
import { publicRoutes, shellRoutes } from './features'
import { NotFoundPage } from './not-found-page'
import { Root } from './root'
import { Shell } from './shell'

rootRoute.update({ component: Root, notFoundComponent: NotFoundPage })
shellRoute.update({ component: Shell })

const kitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dev/kit',
  // The whole branch, with its import, is dropped from the built app.
  component: import.meta.env.DEV ? lazyRouteComponent(() => import('./dev/kit-page')) : NotFoundPage,
})

const moreRoute = createRoute({ getParentRoute: () => shellRoute, path: '/more', component: lazyRouteComponent(() => import('./more-page')), staticData: { titleKey: 'account.more' } })

const routeTree = rootRoute.addChildren([kitRoute, ...publicRoutes, shellRoute.addChildren([...shellRoutes, moreRoute])])

export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingMs: 150,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
