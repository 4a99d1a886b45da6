import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/use-format'
import type { DraftControl } from '@/shared/offline/use-draft'

/** “saved on this device 10:32”, quiet, below the form's button; it never says so of words this device does not hold yet. */
export function DraftNote({ draft }: { draft: DraftControl }) {
  const { t } = useTranslation()
  const format = useFormat()
  return <p className="muted small">{draft.saving ? t('form.draft_saving') : draft.savedAt !== undefined && t('form.draft_saved', { time: format.instant(draft.savedAt) })}</p>
}
