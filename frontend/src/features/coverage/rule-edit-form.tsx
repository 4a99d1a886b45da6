import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { getDutyRuleOptions, updateDutyRuleMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { DutyRuleResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { ConflictPanel, Form, FormDate, rule as check, useConflict, useZodForm } from '@/shared/form'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, TextField, toast } from '@/shared/ui'

const orNull = (text: string) => text === '' ? null : text

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
