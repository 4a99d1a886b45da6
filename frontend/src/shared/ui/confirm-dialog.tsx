import { useTranslation } from 'react-i18next'
import { Button } from './button'
import { Dialog } from './dialog'

type Props = {
  isOpen: boolean
  title: string
  text: string
  confirmLabel: string
  danger?: boolean
  busy?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Only for what cannot be undone; the button names the deed. */
export function ConfirmDialog({ isOpen, title, text, confirmLabel, danger = false, busy = false, onConfirm, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog {...{ isOpen, title, onClose }}>
      <p>{text}</p>
      <div className="actions end">
        <Button onClick={onClose}>{t('dialog.cancel')}</Button>
        <Button look={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>{confirmLabel}</Button>
      </div>
    </Dialog>
  )
}
