import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Card, PageHeader } from '@/shared/ui/display'
import { PasswordForm } from './password-form'

export default function PasswordPage() {
  const { t } = useTranslation('account')
  const navigate = useNavigate()
  return (
    <div className="narrow">
      <PageHeader title={t('password.title')} sub={t('password.sub')} />
      <Card><PasswordForm onDone={() => void navigate({ to: '/me' })} /></Card>
    </div>
  )
}
