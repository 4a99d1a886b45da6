import { useTranslation } from 'react-i18next'
import { Button, Notice, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'

/** Shown once and kept nowhere: whoever closes it without passing it on makes a new one. */
export function OneTimePassword({ name, password, onClose }: { name: string; password: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('person')
  return (
    <Dialog mustAnswer title={t('once.title', { name })} isOpen={password !== undefined} onClose={onClose}>
      <p className="secret"><code>{password}</code></p>
      <Notice tone="warn">{t('once.hint')}</Notice>
      <div className="actions end">
        <Button onClick={() => {
          // Pages opened without TLS have no clipboard; the password stays on the screen to be read out.
          void navigator.clipboard?.writeText(password ?? '').then(() => toast(t('once.copied')))
        }}>{t('once.copy')}</Button>
        <Button look="primary" onClick={onClose}>{t('once.passed_on')}</Button>
      </div>
    </Dialog>
  )
}
