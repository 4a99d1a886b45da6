import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createOfficeDayMutation, updateOfficeDayMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { OfficeDayResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Form, FormDate, FormSegments, rule, useZodForm } from '@/shared/form'
import { useFormat } from '@/shared/format/use-format'
import { useFresh, useVersionAtOpening } from '@/shared/lib/use-fresh'
import { Button, TextField, toast } from '@/shared/ui'

const schema = z.object({ day: rule.date(), what: z.enum(['off', 'working']), name: rule.text(20) })

export function OfficeDayForm({ day, year, onDone }: { day: OfficeDayResponse | undefined; year: number; onDone: () => void }) {
  const { t } = useTranslation('officeday')
  const format = useFormat()
  const fresh = useFresh()
  const version = useVersionAtOpening(day?.version ?? 0)
  const create = useMutation(createOfficeDayMutation())
  const update = useMutation(updateOfficeDayMutation())
  const form = useZodForm(schema, { day: day?.day ?? `${year}-01-01`, what: day?.working === true ? 'working' : 'off', name: day?.name ?? '' })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={day === undefined ? t('form.new') : t('form.edit')} onSubmit={async ({ day: on, what, name }) => {
      const body = { working: what === 'working', name }
      await fresh(day === undefined ? create.mutateAsync({ body: { day: on, ...body } }) : update.mutateAsync({ path: { day: day.day }, headers: ifMatch(version), body }))
      toast(t('form.saved', { day: format.date(on) }))
      onDone()
    }}>
      {day === undefined ? <FormDate required control={form.control} name="day" label={t('list.day')} /> : <p className="strong">{format.date(day.day)}</p>}
      <FormSegments control={form.control} name="what" label={t('list.what')} options={[{ value: 'off', label: t('what.off') }, { value: 'working', label: t('what.working') }]} />
      <TextField required label={t('list.name')} hint={t('form.name_hint')} error={errors.name?.message} {...form.register('name')} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('form.save')}</Button>
    </Form>
  )
}
