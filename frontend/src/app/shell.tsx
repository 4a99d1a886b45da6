import { Outlet, useNavigate, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { startSession } from '@/shared/auth/session-store'
import { useCan, useSessionState } from '@/shared/auth/use-session'
import { useIsPhone } from '@/shared/lib/use-media'
import { Button } from '@/shared/ui/button'
import { EmptyState, LoadingState } from '@/shared/ui/page-state'
import { NotFoundContent } from './not-found-page'
import { OfficeFrame } from './office-frame'
import { PhoneFrame } from './phone-frame'
import { useStaticData } from './use-static-data'
import { UpdatePrompt } from './update-prompt'

const FirstPassword = lazy(() => import('@/features/account').then((module) => ({ default: module.FirstPassword })))
const OfflineWork = lazy(async () => ({ default: await (await import('@/features/offline')).loadOfflineWork() }))
const SignInDialog = lazy(() => import('./sign-in-dialog').then((module) => ({ default: module.SignInDialog })))

/** Pages for people who are signed in. While the session is unknown nothing of a page is rendered. */
export function Shell() {
  const { t } = useTranslation('app')
  const state = useSessionState()
  const isPhone = useIsPhone()
  const records = useCan('contact:write')
  if (state.status === 'starting') return <main className="splash"><LoadingState /></main>
  if (state.status === 'unreachable') {
    return (
      <main className="splash">
        <h1 className="for-readers">{t('unreachable.title')}</h1>
        <EmptyState icon="offline" title={t('unreachable.title')} action={<Button look="primary" onClick={() => void startSession()}>{t('unreachable.retry')}</Button>}>
          {t('unreachable.text')}
        </EmptyState>
      </main>
    )
  }
  if (state.status === 'anonymous') return <ToLogin />
  const Frame = isPhone ? PhoneFrame : OfficeFrame
  return (
    <>
      <a className="skip" href="#content">{t('shell.skip')}</a>
      <Frame>
        <UpdatePrompt />
        <Suspense fallback={<LoadingState />}>{state.session.mustChangePassword ? <FirstPassword /> : <Page />}</Suspense>
      </Frame>
      {records && <Suspense><OfflineWork /></Suspense>}
      {state.status === 'expired' && <Suspense><SignInDialog /></Suspense>}
    </>
  )
}

/** Once: the address changes while the log-in page is still on its way, and must not become its own `next`. */
function ToLogin() {
  const navigate = useNavigate()
  const router = useRouter()
  useEffect(() => {
    const here = router.latestLocation.href
    if (here.startsWith('/login')) return
    void navigate({ to: '/login', search: here === '/' ? {} : { next: here }, replace: true })
  }, [navigate, router])
  return <main className="splash"><LoadingState /></main>
}

function Page() {
  const permission = useStaticData((data) => data.permission)
  return useCan(permission) ? <Outlet /> : <NotFoundContent />
}
