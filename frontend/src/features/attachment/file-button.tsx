import { useTranslation } from 'react-i18next'

const ACCEPTED = 'image/jpeg,image/png,image/webp,application/pdf'

/** The native chooser; on a phone with the camera at once. */
export function FileButton({ label, camera = false, onChoose }: { label: string; camera?: boolean; onChoose: (file: File | undefined) => void }) {
  return (
    <label className="button plain file-button">
      <input className="for-readers" type="file" accept={camera ? 'image/jpeg,image/png' : ACCEPTED} capture={camera ? 'environment' : undefined} onChange={(event) => onChoose(event.target.files?.[0])} />
      <span>{label}</span>
    </label>
  )
}

/** How much has gone. */
export function Sent({ bytes, of }: { bytes: number; of: number }) {
  const { t } = useTranslation('attachment')
  const percent = Math.floor(bytes / of * 100)
  return <p role="status"><progress className="progress" max={of} value={bytes} aria-label={t('upload.progress')} /> {t('upload.percent', { percent })}</p>
}
