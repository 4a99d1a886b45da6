import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { LoadingState } from '@/shared/ui/page-state'
import { Toaster } from '@/shared/ui/toast'
import { useRouteEffects } from './use-route-effects'

/** Around every page, public or not. */
export function Root() {
  useRouteEffects()
  return (
    <>
      <Suspense fallback={<LoadingState />}><Outlet /></Suspense>
      <Toaster />
    </>
  )
}
