import { useTranslation } from 'react-i18next'

/** How much has gone. */
export function Sent({ bytes, of }: { bytes: number; of: number }) {
  const { t } = useTranslation('attachment')
  const percent = Math.floor(bytes / of * 100)
  return <p role="status"><progress className="progress" max={of} value={bytes} aria-label={t('upload.progress')} /> {t('upload.percent', { percent })}</p>
}
