import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/use-format'
import type { DraftControl } from '@/shared/offline/use-draft'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/display'
import type { ZodForm } from './use-zod-form'

/** Above a form: what was left unsaved last time is back, and may be thrown away. */
export function DraftRestored<Input extends FieldValues, Output>({ draft, form }: { draft: DraftControl; form: ZodForm<Input, Output> }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (draft.restored === undefined) return null
  return (
    <Notice actions={<Button look="quiet" onClick={() => { form.reset(); void draft.forget() }}>{t('form.draft_discard')}</Button>}>
      {t('form.draft_restored', { time: format.instant(draft.restored.savedAt) })}
    </Notice>
  )
}
