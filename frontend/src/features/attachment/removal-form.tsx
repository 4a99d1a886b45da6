import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { removeAttachmentMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { AttachmentResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Form, rule, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Notice, TextArea, toast } from '@/shared/ui'

/** Removes a file for good, with a reason. */
export function RemovalForm({ item, onDone }: { item: AttachmentResponse; onDone: () => void }) {
  const { t } = useTranslation('attachment')
  const fresh = useFresh()
  const remove = useMutation(removeAttachmentMutation())
  const form = useZodForm(z.object({ reason: rule.text(300) }), { reason: '' })
  return (
    <Form form={form} label={t('removal.title', { title: item.title })} onSubmit={async (body) => {
      await fresh(remove.mutateAsync({ path: { id: item.id }, headers: ifMatch(item.version), body }))
      toast(t('removal.done', { title: item.title }))
      onDone()
    }}>
      <Notice tone="warn">{t('removal.hint')}</Notice>
      <TextArea required label={t('removal.reason')} maxLength={300} error={form.formState.errors.reason?.message} {...form.register('reason')} />
      <Button type="submit" look="danger" busy={form.formState.isSubmitting}>{t('removal.submit')}</Button>
    </Form>
  )
}
