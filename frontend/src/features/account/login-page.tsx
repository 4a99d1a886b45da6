import { Navigate, getRouteApi, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSessionState } from '@/shared/auth/use-session'
import { LanguageSwitch } from '@/shared/i18n/language-switch'
import { Logo } from '@/shared/ui/logo'
import { SignInForm } from './sign-in-form'

const route = getRouteApi('/login')

export default function LoginPage() {
  const { t } = useTranslation(['account', 'shared'])
  const { next } = route.useSearch()
  const router = useRouter()
  const state = useSessionState()
  if (state.status === 'signed-in' && next === undefined) return <Navigate to="/" replace />
  return (
    <div className="login">
      <div className="login-bar"><LanguageSwitch /></div>
      <main className="login-card">
        <div className="login-brand">
          <Logo size={64} />
          <h1 tabIndex={-1}>{t('shared:app_name')}</h1>
          <p className="muted">{t('login.motto')}</p>
        </div>
        <SignInForm onDone={() => router.history.replace(next ?? '/')} />
        <p className="muted small">{t('login.forgotten')}</p>
      </main>
      <footer className="login-foot muted small">{t('login.privacy')}</footer>
    </div>
  )
}
