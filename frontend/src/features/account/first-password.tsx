import { useTranslation } from 'react-i18next'
import { signOut } from '@/shared/auth/session-store'
import { Button } from '@/shared/ui/button'
import { Card, Notice, PageHeader } from '@/shared/ui/display'
import { PasswordForm } from './password-form'

/** In place of every page while somebody still has a password that another person knows: the server refuses all else. */
export function FirstPassword() {
  const { t } = useTranslation('account')
  return (
    <div className="narrow">
      <PageHeader title={t('password.first_title')} />
      <Notice tone="info">{t('password.first')}</Notice>
      <Card>
        <PasswordForm />
      </Card>
      <Button look="quiet" onClick={() => void signOut('here')}>{t('me.leave_here')}</Button>
    </div>
  )
}
