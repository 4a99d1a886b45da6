import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { getAttachmentContent } from '@/api/gen/sdk.gen'
import type { AttachmentResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Button, IconButton, PageState } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { useDownload } from './attachment-section'
import { dataUrl } from './thumbnail'

type Props = { photo: AttachmentResponse; name: string; isFirst: boolean; isLast: boolean; onStep: (step: 1 | -1) => void; onClose: () => void; onRemove: (() => void) | undefined }

/** One photo over the whole screen; arrows go on and back, Escape closes. */
export function PhotoViewer({ photo, name, isFirst, isLast, onStep, onClose, onRemove }: Props) {
  const { t } = useTranslation('attachment')
  const format = useFormat()
  const download = useDownload(photo)
  const query = useQuery({
    queryKey: ['attachment-picture', photo.id],
    staleTime: Infinity,
    gcTime: 0,
    queryFn: async () => dataUrl((await getAttachmentContent({ path: { id: photo.id }, parseAs: 'blob' })).data, photo.contentType),
  })
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      if (event.key === 'ArrowRight' && !isLast) onStep(1)
      if (event.key === 'ArrowLeft' && !isFirst) onStep(-1)
    }
    document.addEventListener('keydown', step)
    return () => document.removeEventListener('keydown', step)
  }, [isFirst, isLast, onStep])
  return (
    <Dialog asPage isOpen title={t('album.title')} onClose={onClose}>
      <div className="photo-large"><PageState query={query}>{(address) => <img src={address} alt={name} />}</PageState></div>
      <p className="muted" aria-live="polite">{[name, t('added', { name: photo.uploadedBy.name, date: format.date(photo.createdAt) })].join(' · ')}</p>
      <div className="actions">
        {!(isFirst && isLast) && <>
          <Button aria-disabled={isFirst} onClick={() => { if (!isFirst) onStep(-1) }}>{t('album.back')}</Button>
          <Button aria-disabled={isLast} onClick={() => { if (!isLast) onStep(1) }}>{t('album.next')}</Button>
        </>}
        <IconButton icon="import" label={t('download', { title: photo.title })} busy={download.isPending} onClick={() => download.mutate()} />
        {onRemove !== undefined && <Button look="quiet" icon="close" onClick={onRemove}>{t('removal.title', { title: photo.title })}</Button>}
      </div>
    </Dialog>
  )
}
