import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createPolicyDocumentMutation, getPolicyDocumentOptions, updatePolicyDocumentMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { PolicyDocumentResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { OrganizationPicker } from '@/features/organization'
import { useSession } from '@/shared/auth/use-session'
import { ConflictPanel, Form, FormDate, rule, useConflict, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { Button, Checkbox, TextField, toast } from '@/shared/ui'

const schema = z.object({
  version: z.number(),
  organizationId: rule.text(36),
  title: rule.text(200),
  documentNumber: rule.text(60),
  yearMasked: z.boolean(),
  issuer: rule.optionalText(100),
  issuedOn: rule.optionalDate(),
})
type Values = z.infer<typeof schema>

const valuesOf = (document: PolicyDocumentResponse): Values => ({
  version: document.version, organizationId: document.organization.id, title: document.title, documentNumber: document.documentNumber,
  yearMasked: document.yearMasked, issuer: document.issuer ?? '', issuedOn: document.issuedOn ?? '',
})
const orNull = (text: string) => text === '' ? null : text

export function DocumentForm({ document, onDone }: { document: PolicyDocumentResponse | undefined; onDone: () => void }) {
  const { t } = useTranslation('plan')
  const session = useSession()
  const queryClient = useQueryClient()
  const create = useMutation(createPolicyDocumentMutation())
  const update = useMutation(updatePolicyDocumentMutation())
  const first: Values = document === undefined
    ? { version: 0, organizationId: session.organization.id, title: '', documentNumber: '', yearMasked: false, issuer: '', issuedOn: '' }
    : valuesOf(document)
  const form = useZodForm(schema, first)
  const conflict = useConflict(form, first, async () => document === undefined ? first : valuesOf(await queryClient.fetchQuery({ ...getPolicyDocumentOptions({ path: { id: document.id } }), staleTime: 0 })))
  const { errors, isSubmitting } = form.formState
  const labels: Partial<Record<string, string>> = { title: t('document.name'), documentNumber: t('document.number'), yearMasked: t('document.masked'), issuer: t('document.issuer'), issuedOn: t('document.issued') }
  return (
    <Form form={form} label={document === undefined ? t('document.add') : t('document.edit')} onSubmit={async ({ version: _version, organizationId, ...values }) => {
      const body = { ...values, issuer: orNull(values.issuer), issuedOn: orNull(values.issuedOn) }
      if (document === undefined) await create.mutateAsync({ body: { organizationId, ...body } })
      else await conflict.save((current) => update.mutateAsync({ path: { id: document.id }, headers: ifMatch(current), body }))
      await queryClient.invalidateQueries()
      toast(t('common.saved', { name: values.documentNumber }))
      onDone()
    }}>
      <ConflictPanel control={form.control} conflict={conflict} label={(name) => labels[name] ?? name} text={(_name, value) => typeof value === 'boolean' ? (value ? '✓' : '') : String(value)} />
      <TextField required label={t('document.name')} maxLength={200} error={errors.title?.message} {...form.register('title')} />
      <TextField required label={t('document.number')} hint={t('document.number_hint')} maxLength={60} error={errors.documentNumber?.message} {...form.register('documentNumber')} />
      <Checkbox label={t('document.masked')} {...form.register('yearMasked')} />
      <TextField label={t('document.issuer')} maxLength={100} error={errors.issuer?.message} {...form.register('issuer')} />
      <FormDate control={form.control} name="issuedOn" label={t('document.issued')} hint={t('document.issued_hint')} />
      {document === undefined && <FormPicker required picker={OrganizationPicker} control={form.control} name="organizationId" label={t('common.organization')} valueLabel={session.organization.name} />}
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('common.save')}</Button>
    </Form>
  )
}
