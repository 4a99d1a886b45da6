import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { cx } from '@/shared/lib/class-names'
import { IconButton } from './button'

type Props = {
  title: string
  isOpen: boolean
  onClose: () => void
  /** A drawer comes from the side (from below on phones) for filters and short edits. */
  asDrawer?: boolean
  /** Over the whole screen, as tall as the keyboard leaves it: for searching with a finger. */
  asPage?: boolean
  /** Must be answered: neither Escape nor a click beside it closes. */
  mustAnswer?: boolean
  children: ReactNode
}

/** For confirmations and short edits; anything longer is a page. */
export function Dialog({ title, isOpen, onClose, asDrawer = false, asPage = false, mustAnswer = false, children }: Props) {
  const { t } = useTranslation()
  return (
    <ModalOverlay
      className={cx('overlay', asPage && 'whole')}
      isOpen={isOpen}
      isDismissable={!mustAnswer}
      isKeyboardDismissDisabled={mustAnswer}
      onOpenChange={(open) => { if (!open) onClose() }}
    >
      <Modal className={asPage ? 'dialog-page' : asDrawer ? 'drawer' : 'dialog'}>
        <AriaDialog className="dialog-body" role={mustAnswer ? 'alertdialog' : 'dialog'}>
          <header className="dialog-head">
            <Heading slot="title" level={2}>{title}</Heading>
            {!mustAnswer && <IconButton icon="close" label={t('dialog.close')} onClick={onClose} />}
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
