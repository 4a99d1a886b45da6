import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createHelperCheckMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { HelperCheckKind } from '@/api/gen/types.gen'
import { Form, FormDate, FormSegments, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Notice, Select, TextArea, TextField, toast } from '@/shared/ui'

const KINDS = ['POLICE_QUERY', 'STAFF_QUERY', 'UNIT_CERTIFICATE', 'INTERVIEW'] as const satisfies readonly HelperCheckKind[]
const schema = z.object({
  kind: z.enum(KINDS), result: z.enum(['CLEAR', 'NOT_CLEAR']), checkedOn: rule.pastDate(), nextCheckOn: rule.optionalDate(), document: rule.optionalText(100), note: rule.optionalText(300),
})

/** What was checked, by whom it was said, and when it must be done again: a year at most. */
export function CheckForm({ of, name, onDone }: { of: { personId: string } | { organizationId: string }; name: string; onDone: () => void }) {
  const { t } = useTranslation('helper')
  const fresh = useFresh()
  const create = useMutation(createHelperCheckMutation())
  const form = useZodForm(schema, { kind: 'personId' in of ? 'POLICE_QUERY' : 'STAFF_QUERY', checkedOn: today(), nextCheckOn: '', document: '', note: '' })
  const { errors, isSubmitting } = form.formState
  const bad = form.watch('result') === 'NOT_CLEAR'
  return (
    <Form form={form} label={t('check.title', { name })} onSubmit={async ({ nextCheckOn, document, note, ...values }) => {
      await fresh(create.mutateAsync({ body: { personId: null, organizationId: null, ...of, ...values, nextCheckOn: nextCheckOn || null, document: document || null, note: note || null } }))
      toast(t(values.result === 'CLEAR' ? 'check.done' : 'check.ended', { name }))
      onDone()
    }}>
      <Select required label={t('check.kind')} error={errors.kind?.message} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} {...form.register('kind')} />
      <FormSegments required control={form.control} name="result" label={t('check.result')}
        options={[{ value: 'CLEAR' as const, label: t('result.CLEAR') }, ...('personId' in of ? [{ value: 'NOT_CLEAR' as const, label: t('result.NOT_CLEAR') }] : [])]} />
      {bad && <Notice tone="bad">{t('check.bad_hint', { name })}</Notice>}
      <FormDate required control={form.control} name="checkedOn" label={t('check.on')} />
      <FormDate control={form.control} name="nextCheckOn" label={t('page.next')} hint={t('check.next_hint')} />
      <TextField label={t('check.document')} maxLength={100} error={errors.document?.message} {...form.register('document')} />
      <TextArea label={t('check.note')} maxLength={300} error={errors.note?.message} {...form.register('note')} />
      <Button type="submit" look={bad ? 'danger' : 'primary'} icon="check" busy={isSubmitting}>{t('check.save')}</Button>
    </Form>
  )
}
