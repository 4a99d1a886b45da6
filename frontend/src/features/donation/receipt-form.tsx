import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { getDonationOptions, updateDonationMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { DonationResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { ConflictPanel, Form, rule, useConflict, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, TextArea, TextField, toast } from '@/shared/ui'

const schema = z.object({ version: z.number(), receiptCode: rule.optionalText(20), receiptNumber: rule.optionalText(20), agreementNumber: rule.optionalText(40), note: rule.optionalText(300) })
const valuesOf = (donation: DonationResponse) => ({
  version: donation.version, receiptCode: donation.receiptCode ?? '', receiptNumber: donation.receiptNumber ?? '', agreementNumber: donation.agreementNumber ?? '', note: donation.note ?? '',
})
const orNull = (text: string) => text === '' ? null : text

/** What may be added to a gift that is booked. */
export function ReceiptForm({ donation, onDone }: { donation: DonationResponse; onDone: () => void }) {
  const { t } = useTranslation('donation')
  const fresh = useFresh()
  const queryClient = useQueryClient()
  const update = useMutation(updateDonationMutation())
  const first = valuesOf(donation)
  const form = useZodForm(schema, first)
  const conflict = useConflict(form, first, async () => valuesOf(await queryClient.fetchQuery({ ...getDonationOptions({ path: { id: donation.id } }), staleTime: 0 })))
  const { errors, isSubmitting } = form.formState
  const labels: Partial<Record<string, string>> = { receiptCode: t('form.receipt_code'), receiptNumber: t('form.receipt_number'), agreementNumber: t('form.agreement'), note: t('form.note') }
  return (
    <Form form={form} label={t('page.edit_title')} onSubmit={async ({ version: _version, ...values }) => {
      await fresh(conflict.save((current) => update.mutateAsync({
        path: { id: donation.id }, headers: ifMatch(current),
        body: { receiptCode: orNull(values.receiptCode), receiptNumber: orNull(values.receiptNumber), agreementNumber: orNull(values.agreementNumber), note: orNull(values.note) },
      })))
      toast(t('page.saved'))
      onDone()
    }}>
      <ConflictPanel control={form.control} conflict={conflict} label={(name) => labels[name] ?? name} text={(_name, value) => String(value)} />
      <TextField label={t('form.receipt_code')} hint={t('form.receipt_hint')} maxLength={20} error={errors.receiptCode?.message} {...form.register('receiptCode')} />
      <TextField label={t('form.receipt_number')} maxLength={20} error={errors.receiptNumber?.message} {...form.register('receiptNumber')} />
      <TextField label={t('form.agreement')} maxLength={40} error={errors.agreementNumber?.message} {...form.register('agreementNumber')} />
      <TextArea label={t('form.note')} maxLength={300} error={errors.note?.message} {...form.register('note')} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('page.edit')}</Button>
    </Form>
  )
}
