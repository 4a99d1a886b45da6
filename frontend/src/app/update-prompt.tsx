import { useTranslation } from 'react-i18next'
import { useRegisterSW } from 'virtual:pwa-register/react'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/display'

/** Says that a new version waits; takes it only when asked, since a form may be open. */
export function UpdatePrompt() {
  const { t } = useTranslation('app')
  const { needRefresh: [waiting, setWaiting], updateServiceWorker } = useRegisterSW()
  if (!waiting) return null
  return (
    <Notice actions={(
      <div className="actions">
        <Button look="primary" onClick={() => void updateServiceWorker(true)}>{t('update.take')}</Button>
        <Button onClick={() => setWaiting(false)}>{t('update.later')}</Button>
      </div>
    )}>
      {t('update.text')}
    </Notice>
  )
}
