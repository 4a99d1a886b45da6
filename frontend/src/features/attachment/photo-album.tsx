import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listAttachmentsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { AttachmentResponse } from '@/api/gen/types.gen'
import { Button, Card, PageState } from '@/shared/ui'
import { Thumbnail } from './thumbnail'

const PhotoViewer = lazy(async () => ({ default: (await import('./photo-viewer')).PhotoViewer }))
const PhotoDialogs = lazy(async () => ({ default: (await import('./photo-dialogs')).PhotoDialogs }))

type Props = {
  visitId: string
  /** What a picture shows, for whoever does not see it: of whom and when. */
  what: string
}

/** Photos of a visit: small ones side by side, each opening large. */
export function PhotoAlbum({ visitId, what }: Props) {
  const { t } = useTranslation('attachment')
  const query = useQuery(listAttachmentsOptions({ query: { subjectKind: 'HOME_VISIT', subjectId: visitId } }))
  const [open, setOpen] = useState<number>()
  const [dialog, setDialog] = useState<'add' | AttachmentResponse>()
  const photos = query.data?.items ?? []
  const withheld = query.data?.withheld === true
  if (query.data !== undefined && photos.length === 0 && !query.data.writable && !withheld) return null
  const count = photos.length
  const name = (index: number) => t('album.number', { what, number: index + 1, count })
  return (
    <Card title={t('album.title')} actions={query.data?.writable === true && <Button look="quiet" icon="plus" onClick={() => setDialog('add')}>{t('album.add')}</Button>}>
      <PageState query={query} skeletonLines={2} isEmpty={() => count === 0} empty={<p className="muted">{withheld ? t('album.withheld') : t('album.none')}</p>}>
        {() => (
          <ul className="snapshots">
            {photos.map((photo, index) => (
              <li key={photo.id}><button type="button" className="snapshot" aria-label={t('album.open', { name: name(index) })} onClick={() => setOpen(index)}><Thumbnail id={photo.id} alt="" /></button></li>
            ))}
          </ul>
        )}
      </PageState>
      {open !== undefined && photos[open] !== undefined && (
        <Suspense>
          <PhotoViewer photo={photos[open]} name={name(open)} isFirst={open === 0} isLast={open === count - 1} onStep={(step) => setOpen(open + step)} onClose={() => setOpen(undefined)}
            onRemove={photos[open].removable ? () => { setOpen(undefined); setDialog(photos[open]) } : undefined} />
        </Suspense>
      )}
      {dialog !== undefined && <Suspense><PhotoDialogs visitId={visitId} open={dialog} onClose={() => setDialog(undefined)} /></Suspense>}
    </Card>
  )
}
