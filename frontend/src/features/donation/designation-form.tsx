import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createDesignationMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { DesignationResponse } from '@/api/gen/types.gen'
import { Form, FormSegments, rule, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, TextField, toast } from '@/shared/ui'

const KINDS = ['CHILD_GROUP', 'SCHOOL', 'CAMPAIGN', 'OTHER'] as const
const schema = z.object({ kind: z.enum(KINDS), name: rule.text(100) })

/** What a donor names: written once. */
export function DesignationForm({ organizationId, onDone }: { organizationId: string; onDone: (made: DesignationResponse) => void }) {
  const { t } = useTranslation('donation')
  const fresh = useFresh()
  const create = useMutation(createDesignationMutation())
  const form = useZodForm(schema, { kind: 'CHILD_GROUP', name: '' })
  return (
    <Form form={form} label={t('form.new_purpose')} onSubmit={async (values) => {
      const made = await fresh(create.mutateAsync({ body: { organizationId, ...values } }))
      toast(t('form.purpose_saved'))
      onDone(made)
    }}>
      <FormSegments control={form.control} name="kind" label={t('form.purpose_kind')} options={KINDS.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
      <TextField required label={t('form.purpose_name')} hint={t('form.purpose_name_hint')} maxLength={100} error={form.formState.errors.name?.message} {...form.register('name')} />
      <Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{t('form.new_purpose')}</Button>
    </Form>
  )
}
