import { useTranslation } from 'react-i18next'
import type { AttachmentResponse } from '@/api/gen/types.gen'
import { Dialog } from '@/shared/ui/dialog'
import { RemovalForm } from './removal-form'
import { UploadForm } from './upload-form'

type Props = { childId: string; open: 'add' | AttachmentResponse; onClose: () => void }

export function AttachmentDialogs({ childId, open, onClose }: Props) {
  const { t } = useTranslation('attachment')
  return open === 'add'
    ? <Dialog asDrawer isOpen title={t('upload.title')} onClose={onClose}><UploadForm childId={childId} onDone={onClose} /></Dialog>
    : <Dialog isOpen title={t('removal.title', { title: open.title })} onClose={onClose}><RemovalForm item={open} onDone={onClose} /></Dialog>
}
