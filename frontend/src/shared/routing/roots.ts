import { createRootRoute, createRoute } from '@tanstack/react-router'

// Features hang their routes here; what the two look like is given by app/router.ts.
export const rootRoute = createRootRoute()

/** Parent of every page that needs a signed-in person. */
export const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell' })
