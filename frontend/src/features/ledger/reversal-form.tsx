import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { reverseLedgerEntryMutation } from '@/api/gen/@tanstack/react-query.gen'
import { Form, rule, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, TextArea, toast } from '@/shared/ui'

const schema = z.object({ reason: rule.text(200) })

/** Says what will happen before it does: a reversal is not undone. */
export function ReversalForm({ entryId, organizationId, onDone }: { entryId: string; organizationId: string; onDone: () => void }) {
  const { t } = useTranslation('ledger')
  const fresh = useFresh()
  const reverse = useMutation(reverseLedgerEntryMutation())
  const form = useZodForm(schema, { reason: '' })
  return (
    <Form form={form} label={t('entry.reverse')} onSubmit={async ({ reason }) => {
      await fresh(reverse.mutateAsync({ path: { id: entryId }, body: { organizationId, reason } }))
      toast(t('entry.reverse_done'))
      onDone()
    }}>
      <p>{t('entry.reverse_sub')}</p>
      <TextArea required label={t('entry.reason')} maxLength={200} error={form.formState.errors.reason?.message} {...form.register('reason')} />
      <Button type="submit" look="danger" busy={form.formState.isSubmitting}>{t('entry.reverse_save')}</Button>
    </Form>
  )
}
