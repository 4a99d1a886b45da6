import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createCensusRoundMutation } from '@/api/gen/@tanstack/react-query.gen'
import { OrganizationPicker } from '@/features/organization'
import { RegionPicker } from '@/features/region'
import { Form, FormDate, FormSegments, rule, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, TextField } from '@/shared/ui'

const KINDS = ['CENSUS', 'HALF_TERM'] as const

/** A round for a place, or for one school of it. */
export function RoundForm({ onDone }: { onDone: (id: string) => void }) {
  const { t } = useTranslation('census')
  const fresh = useFresh()
  const create = useMutation(createCensusRoundMutation())
  const form = useZodForm(z.object({ name: rule.text(100), kind: z.enum(KINDS), regionCode: rule.text(12), schoolId: rule.optionalText(36), opensOn: rule.date(), closesOn: rule.date(), asOf: rule.date() }),
    { name: '', kind: 'CENSUS', regionCode: '', schoolId: '', opensOn: today(), closesOn: today(), asOf: today() })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('list.add')} onSubmit={async (values) => {
      const made = await fresh(create.mutateAsync({ body: { ...values, schoolId: values.schoolId === '' ? null : values.schoolId, periodLabel: null } }))
      onDone(made.round.id)
    }}>
      <FormSegments control={form.control} name="kind" label={t('round.kind')} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      <TextField required label={t('round.name')} hint={t('round.name_hint')} error={errors.name?.message} {...form.register('name')} />
      <FormPicker required picker={RegionPicker} control={form.control} name="regionCode" label={t('round.region')} />
      <FormPicker picker={OrganizationPicker} control={form.control} name="schoolId" label={t('round.school')} hint={t('round.school_hint')} />
      <FormDate required control={form.control} name="opensOn" label={t('round.opens')} />
      <FormDate required control={form.control} name="closesOn" label={t('round.closes')} />
      <FormDate required control={form.control} name="asOf" label={t('round.as_of')} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('list.add')}</Button>
    </Form>
  )
}
