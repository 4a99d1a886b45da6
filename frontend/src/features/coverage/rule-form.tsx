import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createDutyRuleMutation, getDutyRuleOptions, updateDutyRuleMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { Duty, DutyPeriod, DutyRuleResponse, PairingKind } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { OrganizationPicker } from '@/features/organization'
import { useSession } from '@/shared/auth/use-session'
import { ConflictPanel, Form, FormDate, FormSegments, rule as check, useConflict, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, NumberField, Select, TextField, toast } from '@/shared/ui'

const DUTIES = ['HOME_VISIT', 'CARER_TALK', 'PARENT_CHILD_LINK'] as const satisfies readonly Duty[]
const PERIODS = ['MONTH', 'QUARTER', 'HALF_YEAR'] as const satisfies readonly DutyPeriod[]
const KINDS = ['CADRE', 'TEACHER', 'RESPONSIBLE_TEACHER', 'SUBSTITUTE_MOTHER', 'VOLUNTEER', 'SPONSOR', 'PEER'] as const satisfies readonly PairingKind[]

const schema = z.object({
  organizationId: check.text(36), name: check.text(100), duty: z.enum(DUTIES), pairingKind: z.enum(KINDS), period: z.enum(PERIODS),
  timesPerPeriod: check.wholeNumber(1, 31), validFrom: check.date(), validTo: check.optionalDate(),
})

const orNull = (text: string) => text === '' ? null : text

export function RuleForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['coverage', 'pairing'])
  const session = useSession()
  const fresh = useFresh()
  const create = useMutation(createDutyRuleMutation())
  const form = useZodForm(schema, { organizationId: session.organization.id, name: '', duty: 'HOME_VISIT', pairingKind: 'CADRE', period: 'MONTH', timesPerPeriod: '1', validFrom: today(), validTo: '' })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('rules.add')} onSubmit={async (values) => {
      await fresh(create.mutateAsync({ body: { ...values, validTo: orNull(values.validTo) } }))
      toast(t('rules.saved', { name: values.name }))
      onDone()
    }}>
      <TextField required label={t('rules.name')} maxLength={100} error={errors.name?.message} {...form.register('name')} />
      <FormSegments control={form.control} name="duty" label={t('rules.duty')} options={DUTIES.map((value) => ({ value, label: t(`duty.${value}`) }))} />
      <Select label={t('rules.who')} options={KINDS.map((value) => ({ value, label: t(`pairing:kind.${value}`) }))} {...form.register('pairingKind')} />
      <FormSegments control={form.control} name="period" label={t('rules.period')} options={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))} />
      <NumberField required label={t('rules.count')} error={errors.timesPerPeriod?.message} {...form.register('timesPerPeriod')} />
      <FormDate required control={form.control} name="validFrom" label={t('rules.from')} />
      <FormDate control={form.control} name="validTo" label={t('rules.to')} hint={t('rules.to_hint')} />
      <FormPicker required picker={OrganizationPicker} control={form.control} name="organizationId" label={t('rules.organization')} valueLabel={session.organization.name} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('rules.save')}</Button>
    </Form>
  )
}

const editSchema = z.object({ version: z.number(), name: check.text(100), validTo: check.optionalDate() })
type EditValues = z.infer<typeof editSchema>
const valuesOf = (rule: DutyRuleResponse): EditValues => ({ version: rule.version, name: rule.name, validTo: rule.validTo ?? '' })

/** What a rule asks never changes, so that past months stay as they were counted: it is renamed or ended. */
export function RuleEditForm({ rule, onDone }: { rule: DutyRuleResponse; onDone: () => void }) {
  const { t } = useTranslation('coverage')
  const format = useFormat()
  const fresh = useFresh()
  const queryClient = useQueryClient()
  const update = useMutation(updateDutyRuleMutation())
  const first = valuesOf(rule)
  const form = useZodForm(editSchema, first)
  const conflict = useConflict(form, first, async () => valuesOf(await queryClient.fetchQuery({ ...getDutyRuleOptions({ path: { id: rule.id } }), staleTime: 0 })))
  return (
    <Form form={form} label={t('rules.edit')} onSubmit={async ({ name, validTo }) => {
      await fresh(conflict.save((version) => update.mutateAsync({ path: { id: rule.id }, headers: ifMatch(version), body: { name, validTo: orNull(validTo) } })))
      toast(t('rules.saved', { name }))
      onDone()
    }}>
      <ConflictPanel control={form.control} conflict={conflict} label={(name) => name === 'name' ? t('rules.name') : t('rules.to')} text={(name, value) => name === 'validTo' && value !== '' ? format.date(String(value)) : String(value)} />
      <TextField required label={t('rules.name')} maxLength={100} error={form.formState.errors.name?.message} {...form.register('name')} />
      <FormDate control={form.control} name="validTo" label={t('rules.to')} hint={t('rules.to_edit_hint')} />
      <Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{t('rules.save')}</Button>
    </Form>
  )
}
