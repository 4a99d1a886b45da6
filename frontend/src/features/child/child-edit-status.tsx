import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { closeChildMutation, reopenChildMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildResponse } from '@/api/gen/types.gen'
import { Form, FormDate, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Notice, Select, TextArea, toast } from '@/shared/ui'
import { CLOSE_REASONS } from './codes'

const closureSchema = z.object({ reason: z.enum(CLOSE_REASONS), closedOn: rule.pastDate(), note: rule.optionalText(300) })

type Props = { child: ChildResponse; onDone: () => void }

export function ClosureForm({ child, onDone }: Props) {
  const { t } = useTranslation('child')
  const fresh = useFresh()
  const close = useMutation(closeChildMutation())
  const form = useZodForm(closureSchema, { closedOn: today(), note: '' })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('close.title', { name: child.name })} onSubmit={async (values) => {
      await fresh(close.mutateAsync({ path: { id: child.id }, body: { ...values, note: values.note === '' ? null : values.note } }))
      toast(t('close.done', { name: child.name }))
      onDone()
    }}>
      <Notice tone="warn">{t('close.hint')}</Notice>
      <Select required empty label={t('close.reason')} error={errors.reason?.message} options={CLOSE_REASONS.map((value) => ({ value, label: t(`close_reason.${value}`) }))} {...form.register('reason')} />
      <FormDate required control={form.control} name="closedOn" label={t('close.on')} />
      <TextArea label={t('close.note')} maxLength={300} error={errors.note?.message} {...form.register('note')} />
      <Button type="submit" look="danger" busy={isSubmitting}>{t('close.submit')}</Button>
    </Form>
  )
}

export function ReopeningForm({ child, onDone }: Props) {
  const { t } = useTranslation('child')
  const fresh = useFresh()
  const reopen = useMutation(reopenChildMutation())
  const form = useZodForm(z.object({ reason: rule.text(300) }), { reason: '' })
  return (
    <Form form={form} label={t('reopen.title', { name: child.name })} onSubmit={async (body) => {
      await fresh(reopen.mutateAsync({ path: { id: child.id }, body }))
      toast(t('reopen.done', { name: child.name }))
      onDone()
    }}>
      <TextArea required label={t('reopen.reason')} maxLength={300} error={form.formState.errors.reason?.message} {...form.register('reason')} />
      <Button type="submit" look="primary" busy={form.formState.isSubmitting}>{t('reopen.submit')}</Button>
    </Form>
  )
}
