import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@/shared/ui/styles/index.css'
import { createAppRouter } from '@/app/router'
import { words } from '@/app/words'
import { installRememberedSession, onLeaving, startSession } from '@/shared/auth/session-store'
import { startI18n } from '@/shared/i18n/i18n'
import { applyLargeType, readPreference } from '@/shared/lib/preferences'
import { createQueryClient } from '@/shared/lib/query-client'

applyLargeType(readPreference('large-type') === '1')
const queryClient = createQueryClient()
// Nothing of a person stays on the device when they leave it. The page under the dialog of an expired session stays.
onLeaving((why) => { if (why !== 'refused') queryClient.clear() })
const memory = async () => readPreference('vault') === '1' ? import('@/shared/offline/memory') : undefined
onLeaving(async (why, personId) => (await memory())?.forgetOnLeaving(why, personId))
installRememberedSession(async () => (await memory())?.rememberedSession())

// Both are on their way while the first page is built.
void startSession()
// No top-level await: the oldest browsers of the build target lack it.
void startI18nThenRender()

async function startI18nThenRender(): Promise<void> {
  await startI18n(words)
  const root = document.querySelector('#root')
  if (root === null) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={createAppRouter()} />
      </QueryClientProvider>
    </StrictMode>,
  )
}
