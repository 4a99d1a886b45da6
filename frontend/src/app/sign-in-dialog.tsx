import { useTranslation } from 'react-i18next'
import { SignInForm } from '@/features/account'
import { signOut } from '@/shared/auth/session-store'
import { Button } from '@/shared/ui/button'
import { Dialog } from '@/shared/ui/dialog'

/** Over the page whose session ran out; the waiting request goes on after the sign-in. */
export function SignInDialog() {
  const { t } = useTranslation('app')
  return (
    <Dialog title={t('expired.title')} isOpen mustAnswer onClose={() => undefined}>
      <p>{t('expired.text')}</p>
      <SignInForm onDone={() => undefined} />
      <Button look="quiet" onClick={() => void signOut('here')}>{t('expired.leave')}</Button>
    </Dialog>
  )
}
