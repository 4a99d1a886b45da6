import { useEffect, useState } from 'react'
import { useWatch, type FieldValues } from 'react-hook-form'
import { useDraft, type DraftControl } from '@/shared/offline/use-draft'
import type { ZodForm } from './use-zod-form'

/** Only fields the form has today, of the kind it has today: an old draft must not break a new form. */
export function mergeDraft<Values extends Record<string, unknown>>(values: Values, content: unknown): Values {
  if (typeof content !== 'object' || content === null) return values
  const kept = Object.entries(content).filter(([name, value]) => name in values
    && typeof value === typeof values[name] && Array.isArray(value) === Array.isArray(values[name]))
  return { ...values, ...Object.fromEntries(kept) }
}

/**
 * Keeps a form per person and record: `useFormDraft(form, `visit-new:${childId}`)`. A draft found is put back at once;
 * call `clear()` after success.
 */
export function useFormDraft<Input extends FieldValues, Output>(form: ZodForm<Input, Output>, key: string): DraftControl {
  const values = useWatch({ control: form.control })
  const dirty = form.formState.isDirty
  const draft = useDraft(key, dirty ? values : undefined)
  const [applied, setApplied] = useState<string>()
  useEffect(() => {
    if (!draft.ready || applied === key) return
    setApplied(key)
    if (draft.restored !== undefined) {
      form.reset(mergeDraft(form.getValues(), draft.restored.content), { keepDefaultValues: true })
    }
  }, [draft.ready, draft.restored, applied, key, form])
  return draft
}
