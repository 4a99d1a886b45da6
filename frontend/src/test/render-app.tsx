import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createAppRouter } from '@/app/router'
import { startSession } from '@/shared/auth/session-store'
import type { Session } from '@/api/session'
import { server, sessionHandlers } from './server'
import { setPhone } from './screen'

type Options = { as?: Partial<Session> | 'nobody'; phone?: boolean }

/** The whole app at an address: `await renderApp('/children', { as: { permissions: ['child.read'] } })`. */
export async function renderApp(path: string, { as = {}, phone = false }: Options = {}) {
  setPhone(phone)
  server.use(as === 'nobody' ? sessionHandlers.anonymous() : sessionHandlers.signedIn(as))
  await startSession()
  const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }))
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const user = userEvent.setup()
  const view = render(<QueryClientProvider client={client}><RouterProvider router={router} /></QueryClientProvider>)
  return { ...view, router, user }
}
