import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { closeTaskMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { WorkTaskResponse } from '@/api/gen/types.gen'
import { DraftNote, DraftRestored, Form, FormSegments, rule, useFormDraft, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, TextArea, toast } from '@/shared/ui'

const ENDS = ['done', 'cancelled'] as const
const schema = z.object({ end: z.enum(ENDS), resultNote: rule.text(1000) })

/** Nothing closes without a result. */
export function TaskClosureForm({ task, onDone }: { task: WorkTaskResponse; onDone: () => void }) {
  const { t } = useTranslation('plan')
  const fresh = useFresh()
  const close = useMutation(closeTaskMutation())
  const form = useZodForm(schema, { end: 'done', resultNote: '' })
  const draft = useFormDraft(form, `task-closure:${task.id}`)
  return (
    <Form form={form} label={t('close.title')} onSubmit={async (values) => {
      await fresh(close.mutateAsync({ path: { id: task.id }, body: { resultNote: values.resultNote, cancelled: values.end === 'cancelled' } }))
      await draft.clear()
      toast(t('close.closed', { name: task.title }))
      onDone()
    }}>
      <p className="strong">{task.title}</p>
      <DraftRestored draft={draft} form={form} />
      <FormSegments control={form.control} name="end" label={t('close.how')} options={ENDS.map((value) => ({ value, label: t(`close.${value}`) }))} />
      <TextArea required label={t('close.note')} hint={t('close.note_hint')} maxLength={1000} error={form.formState.errors.resultNote?.message} {...form.register('resultNote')} />
      <Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{t('close.submit')}</Button>
      <DraftNote draft={draft} />
    </Form>
  )
}
