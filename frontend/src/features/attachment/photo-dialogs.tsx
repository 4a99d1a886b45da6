import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttachmentResponse } from '@/api/gen/types.gen'
import { useFresh } from '@/shared/lib/use-fresh'
import { shrink, SNAPSHOT } from '@/shared/lib/shrink'
import { Notice, toast, useErrorText } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { FileButton } from '@/shared/ui/file-button'
import { RemovalForm } from './removal-form'
import { begin, finish, forget } from './upload'

/** Adds a photo to a visit that is written down already, or takes one away. */
export function PhotoDialogs({ visitId, open, onClose }: { visitId: string; open: 'add' | AttachmentResponse; onClose: () => void }) {
  const { t } = useTranslation('attachment')
  return open === 'add'
    ? <Dialog asDrawer isOpen title={t('album.add')} onClose={onClose}><AddPhoto visitId={visitId} onDone={onClose} /></Dialog>
    : <Dialog isOpen title={t('removal.title', { title: open.title })} onClose={onClose}><RemovalForm item={open} onDone={onClose} /></Dialog>
}

function AddPhoto({ visitId, onDone }: { visitId: string; onDone: () => void }) {
  const { t } = useTranslation('attachment')
  const fresh = useFresh()
  const errorText = useErrorText()
  const [part, setPart] = useState(0)
  const add = useMutation({
    mutationFn: async (chosen: File) => {
      const file = await shrink(chosen, SNAPSHOT)
      const upload = await begin({ subjectKind: 'HOME_VISIT', subjectId: visitId, kind: 'PHOTO', file, takenOn: null })
      try {
        await fresh(finish(upload, file, (sent) => setPart(sent / file.size)))
      } catch (error) {
        void forget(upload).catch(() => undefined)
        throw error
      }
    },
    onSuccess: () => { toast(t('upload.done')); onDone() },
  })
  const choose = (file: File | undefined) => { if (file !== undefined) add.mutate(file) }
  return (
    <>
      <Notice>{t('upload.photo_hint')}</Notice>
      {add.isError && <Notice tone="bad">{errorText(add.error)}</Notice>}
      {add.isPending
        ? <progress className="progress" aria-label={t('upload.progress')} max={1} value={part} />
        : <div className="actions"><FileButton camera label={t('upload.camera')} onChoose={choose} /><FileButton pictures label={t('upload.choose')} onChoose={choose} /></div>}
    </>
  )
}
