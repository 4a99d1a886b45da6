import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { cancelHomeVisitMutation } from '@/api/gen/@tanstack/react-query.gen'
import { Form, rule, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Notice, TextArea, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'

/** A record is cancelled with a reason and stays readable; nothing is deleted. */
export function VisitCancelDialog({ visitId, onClose }: { visitId: string; onClose: () => void }) {
  const { t } = useTranslation('visit')
  const fresh = useFresh()
  const cancel = useMutation(cancelHomeVisitMutation())
  const form = useZodForm(z.object({ reason: rule.text(200) }), { reason: '' })
  return (
    <Dialog isOpen title={t('cancel.title')} onClose={onClose}>
      <Form form={form} label={t('cancel.title')} onSubmit={async (body) => {
        await fresh(cancel.mutateAsync({ path: { id: visitId }, body }))
        toast(t('cancel.done'))
        onClose()
      }}>
        <Notice tone="warn">{t('cancel.hint')}</Notice>
        <TextArea required label={t('cancel.reason')} maxLength={200} error={form.formState.errors.reason?.message} {...form.register('reason')} />
        <Button type="submit" look="danger" busy={form.formState.isSubmitting}>{t('cancel.submit')}</Button>
      </Form>
    </Dialog>
  )
}
