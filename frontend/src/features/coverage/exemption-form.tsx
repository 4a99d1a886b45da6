import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createDutyExemptionMutation } from '@/api/gen/@tanstack/react-query.gen'
import { Form, FormDate, rule as check, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, TextArea, toast } from '@/shared/ui'
import type { Exempting } from './coverage-cell'

const schema = z.object({ startsOn: check.date(), endsOn: check.date(), reason: check.text(300) })

/** For the period of the cell unless another end is given; whoever saves it approves it. */
export function ExemptionForm({ rule, row, onDone }: Exempting & { onDone: () => void }) {
  const { t } = useTranslation('coverage')
  const fresh = useFresh()
  const create = useMutation(createDutyExemptionMutation())
  const form = useZodForm(schema, { startsOn: rule.periodFrom, endsOn: rule.periodTo, reason: '' })
  return (
    <Form form={form} label={t('exemption.title')} onSubmit={async (values) => {
      await fresh(create.mutateAsync({ body: { childId: row.childId, ruleId: rule.id, ...values } }))
      toast(t('exemption.done', { child: row.childName }))
      onDone()
    }}>
      <p><strong>{row.childName}</strong> {rule.name}</p>
      <FormDate required control={form.control} name="startsOn" label={t('exemption.from')} />
      <FormDate required control={form.control} name="endsOn" label={t('exemption.to')} />
      <TextArea required label={t('exemption.reason')} hint={t('exemption.reason_hint')} maxLength={300} error={form.formState.errors.reason?.message} {...form.register('reason')} />
      <p className="muted">{t('exemption.approves')}</p>
      <Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{t('exemption.approve')}</Button>
    </Form>
  )
}
