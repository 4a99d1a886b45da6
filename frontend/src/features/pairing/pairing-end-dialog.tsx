import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { endPairingMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { PairingRow } from '@/api/gen/types.gen'
import { Form, FormDate, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Notice, Select, TextArea, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { END_REASONS } from './codes'

const schema = z.object({ endsOn: rule.pastDate(), reason: z.enum(END_REASONS), note: rule.optionalText(300) })

/** Ends a pairing by name, with date and reason; what the helper may see ends with it. */
export function PairingEndDialog({ pairing, onClose }: { pairing: PairingRow; onClose: () => void }) {
  const { t } = useTranslation('pairing')
  const fresh = useFresh()
  const end = useMutation(endPairingMutation())
  const form = useZodForm(schema, { endsOn: today(), note: '' })
  const { errors, isSubmitting } = form.formState
  const names = { child: pairing.child.name, helper: pairing.helper.name }
  return (
    <Dialog isOpen title={t('end.title', names)} onClose={onClose}>
      <Form form={form} label={t('end.title', names)} onSubmit={async (values) => {
        await fresh(end.mutateAsync({ path: { id: pairing.id }, body: { ...values, note: values.note === '' ? null : values.note } }))
        toast(t('end.done', names))
        onClose()
      }}>
        <Notice tone="warn">{t('end.hint', names)}</Notice>
        <Select required empty label={t('end.reason')} error={errors.reason?.message} options={END_REASONS.map((value) => ({ value, label: t(`end_reason.${value}`) }))} {...form.register('reason')} />
        <FormDate required control={form.control} name="endsOn" label={t('end.on')} />
        <TextArea label={t('end.note')} maxLength={300} error={errors.note?.message} {...form.register('note')} />
        <Button type="submit" look="danger" busy={isSubmitting}>{t('end.submit')}</Button>
      </Form>
    </Dialog>
  )
}
