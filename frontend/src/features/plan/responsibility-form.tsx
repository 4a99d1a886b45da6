import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createResponsibilityMutation, getResponsibilityOptions, updateResponsibilityMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ResponsibilityResponse, ResponsibleLevel } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { OrganizationPicker } from '@/features/organization'
import { useSession } from '@/shared/auth/use-session'
import { ConflictPanel, Form, FormDate, rule, useConflict, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { today } from '@/shared/format/clock'
import { Button, Select, TextArea, TextField, toast } from '@/shared/ui'
import { LEVELS } from './levels'
import { useDocuments, withChosen } from './use-choices'

const schema = z.object({
  version: z.number(),
  organizationId: rule.text(36),
  level: z.enum(LEVELS),
  listOrder: z.string().check(z.regex(/^[1-9]\d{0,2}$/)),
  text: rule.text(300),
  policyDocumentId: z.string(),
  validFrom: rule.date(),
  validTo: rule.optionalDate(),
})
type Values = z.infer<typeof schema>

const valuesOf = (duty: ResponsibilityResponse): Values => ({
  version: duty.version, organizationId: duty.organization.id, level: duty.level, listOrder: String(duty.listOrder), text: duty.text, policyDocumentId: duty.policyDocumentId ?? '',
  validFrom: duty.validFrom, validTo: duty.validTo ?? '',
})
const orNull = (text: string) => text === '' ? null : text

export function ResponsibilityForm({ duty, level, next, onDone }: { duty: ResponsibilityResponse | undefined; level: ResponsibleLevel; next: number; onDone: () => void }) {
  const { t } = useTranslation('plan')
  const session = useSession()
  const queryClient = useQueryClient()
  const create = useMutation(createResponsibilityMutation())
  const update = useMutation(updateResponsibilityMutation())
  const documents = withChosen(useDocuments(), duty?.policyDocumentId, duty?.policyDocumentNumber)
  const first: Values = duty === undefined
    ? { version: 0, organizationId: session.organization.id, level, listOrder: String(next), text: '', policyDocumentId: '', validFrom: today(), validTo: '' }
    : valuesOf(duty)
  const form = useZodForm(schema, first)
  const conflict = useConflict(form, first, async () => duty === undefined ? first : valuesOf(await queryClient.fetchQuery({ ...getResponsibilityOptions({ path: { id: duty.id } }), staleTime: 0 })))
  const { errors, isSubmitting } = form.formState
  const title = duty === undefined ? t('responsibility.add') : t('responsibility.edit')
  const labels: Partial<Record<string, string>> = { level: t('responsibility.level'), listOrder: t('responsibility.order'), text: t('responsibility.text'), policyDocumentId: t('responsibility.basis'), validFrom: t('responsibility.since'), validTo: t('responsibility.until') }
  return (
    <Form form={form} label={title} onSubmit={async ({ version: _version, organizationId, ...values }) => {
      const body = { ...values, listOrder: Number(values.listOrder), policyDocumentId: orNull(values.policyDocumentId), validTo: orNull(values.validTo) }
      if (duty === undefined) await create.mutateAsync({ body: { organizationId, ...body } })
      else await conflict.save((current) => update.mutateAsync({ path: { id: duty.id }, headers: ifMatch(current), body }))
      await queryClient.invalidateQueries()
      toast(t('common.saved', { name: title }))
      onDone()
    }}>
      <ConflictPanel control={form.control} conflict={conflict} label={(name) => labels[name] ?? name}
        text={(name, value) => name === 'level' ? t(`level.${String(value)}`, { defaultValue: '' }) : name === 'policyDocumentId' ? documents.find((one) => one.value === value)?.label ?? '' : String(value)} />
      <Select required label={t('responsibility.level')} options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))} {...form.register('level')} />
      <TextField required label={t('responsibility.order')} inputMode="numeric" error={errors.listOrder?.message} {...form.register('listOrder')} />
      <TextArea required label={t('responsibility.text')} maxLength={300} error={errors.text?.message} {...form.register('text')} />
      <Select empty label={t('responsibility.basis')} options={documents} {...form.register('policyDocumentId')} />
      <FormDate required control={form.control} name="validFrom" label={t('responsibility.since')} />
      <FormDate control={form.control} name="validTo" label={t('responsibility.until')} hint={t('responsibility.until_hint')} />
      {duty === undefined && <FormPicker required picker={OrganizationPicker} control={form.control} name="organizationId" label={t('common.organization')} valueLabel={session.organization.name} />}
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('common.save')}</Button>
    </Form>
  )
}
