import { useEffect, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useWithoutPhotoConsent } from '@/features/offline'
import { IconButton, Notice } from '@/shared/ui'
import { FileButton } from '@/shared/ui/file-button'
import type { VisitValues } from './visit-values'

const MOST = 3

/** A few pictures, when every guardian has agreed; made small on the phone, sent after the visit itself. */
export function VisitPhotos({ photos, onChange }: { photos: readonly File[]; onChange: (photos: readonly File[]) => void }) {
  const { t } = useTranslation('visit')
  const { control } = useFormContext<VisitValues>()
  const children = useWatch({ control, name: 'children' })
  const without = useWithoutPhotoConsent(children.map((child) => child.childId))
  if (without.length > 0) return <Notice>{t('photo.no_consent', { name: without.join(t('list.comma')) })}</Notice>
  const add = (file: File | undefined) => {
    if (file !== undefined) void import('@/shared/lib/shrink').then(({ shrink, SNAPSHOT }) => shrink(file, SNAPSHOT)).then((small) => onChange([...photos, small]))
  }
  return (
    <fieldset className="field">
      <legend>{t('photo.title')}</legend>
      <p className="muted small">{t('photo.hint', { count: MOST })}</p>
      {photos.length > 0 && (
        <ul className="snapshots" aria-label={t('photo.title')}>
          {photos.map((photo, index) => <Snapshot key={`${photo.name}-${photo.lastModified}-${photo.size}`} photo={photo} number={index + 1} onDrop={() => onChange(photos.filter((one) => one !== photo))} />)}
        </ul>
      )}
      {photos.length < MOST && (
        <div className="actions">
          <FileButton camera label={t('photo.camera')} onChoose={add} />
          <FileButton pictures label={t('photo.choose')} onChoose={add} />
        </div>
      )}
    </fieldset>
  )
}

function Snapshot({ photo, number, onDrop }: { photo: File; number: number; onDrop: () => void }) {
  const { t } = useTranslation('visit')
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(photo)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [photo])
  return (
    <li>
      {address !== undefined && <img src={address} alt={t('photo.number', { number })} />}
      <IconButton icon="close" label={t('photo.drop', { number })} onClick={onDrop} />
    </li>
  )
}
