import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { readOfficeDayLinesMutation } from '@/api/gen/@tanstack/react-query.gen'
import { Form, rule, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Checkbox, TextArea, toast } from '@/shared/ui'

const schema = z.object({ lines: rule.text(8000), replace: z.boolean() })

/** A year as the notice says it, in one go. */
export function OfficeDayLines({ year, onDone }: { year: number; onDone: () => void }) {
  const { t } = useTranslation('officeday')
  const fresh = useFresh()
  const read = useMutation(readOfficeDayLinesMutation())
  const form = useZodForm(schema, { lines: '', replace: true })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('lines.title', { year })} onSubmit={async (values) => {
      const answer = await fresh(read.mutateAsync({ body: { year, ...values } }))
      toast(t('lines.saved', { year, count: answer.days.length }))
      onDone()
    }}>
      <p className="muted">{t('lines.how')}</p>
      <pre className="code">{t('lines.example')}</pre>
      <TextArea required rows={10} label={t('lines.lines')} error={errors.lines?.message} {...form.register('lines')} />
      <Checkbox label={t('lines.replace', { year })} {...form.register('replace')} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('form.save')}</Button>
    </Form>
  )
}
