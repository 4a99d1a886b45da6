import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createRegionMutation, updateRegionMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { RegionRow } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Form, FormDate, FormSegments, messageOf, rule, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { today } from '@/shared/format/clock'
import { useFresh, useVersionAtOpening } from '@/shared/lib/use-fresh'
import { Button, TextField, toast } from '@/shared/ui'
import { RegionPicker } from './region-picker'

type Props = { region: RegionRow | undefined; parentCode: string | undefined; onDone: () => void }

export function RegionForm({ region, parentCode, onDone }: Props) {
  return region === undefined ? <NewRegion parentCode={parentCode} onDone={onDone} /> : <OldRegion region={region} onDone={onDone} />
}

/** 12 digits of the official list; a place that is not on it gets a code of the office's own. */
const newSchema = z.object({
  code: z.string().check(z.trim(), z.regex(/^\d{12}$/, { error: messageOf('invalid') })),
  name: rule.text(100),
  parentCode: rule.optionalText(12),
  codeSource: z.enum(['OFFICIAL', 'LOCAL']),
  validFrom: rule.date(),
})

function NewRegion({ parentCode, onDone }: Omit<Props, 'region'>) {
  const { t } = useTranslation('region')
  const fresh = useFresh()
  const create = useMutation(createRegionMutation())
  const form = useZodForm(newSchema, { code: '', name: '', parentCode: parentCode ?? '', codeSource: 'OFFICIAL', validFrom: today() })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('form.new')} onSubmit={async (values) => {
      await fresh(create.mutateAsync({ body: { ...values, parentCode: values.parentCode === '' ? null : values.parentCode } }))
      toast(t('form.saved', { name: values.name }))
      onDone()
    }}>
      <TextField required label={t('form.name')} error={errors.name?.message} {...form.register('name')} />
      <TextField required label={t('form.code')} hint={t('form.code_hint')} inputMode="numeric" maxLength={12} error={errors.code?.message} {...form.register('code')} />
      <FormPicker picker={RegionPicker} control={form.control} name="parentCode" label={t('form.parent')} valueLabel={parentCode} />
      <FormSegments control={form.control} name="codeSource" label={t('form.source')} hint={t('form.source_hint')}
        options={[{ value: 'OFFICIAL', label: t('source.OFFICIAL') }, { value: 'LOCAL', label: t('source.LOCAL') }]} />
      <FormDate required control={form.control} name="validFrom" label={t('form.from')} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('form.save')}</Button>
    </Form>
  )
}

const oldSchema = z.object({ name: rule.text(100), validTo: rule.optionalDate(), replacedByCode: rule.optionalText(12) })

function OldRegion({ region, onDone }: { region: RegionRow; onDone: () => void }) {
  const { t } = useTranslation('region')
  const version = useVersionAtOpening(region.version)
  const fresh = useFresh()
  const update = useMutation(updateRegionMutation())
  const form = useZodForm(oldSchema, { name: region.name, validTo: region.validTo ?? '', replacedByCode: '' })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('form.edit')} onSubmit={async (values) => {
      await fresh(update.mutateAsync({ path: { code: region.code }, headers: ifMatch(version),
        body: { name: values.name, validTo: values.validTo === '' ? null : values.validTo, replacedByCode: values.replacedByCode === '' ? null : values.replacedByCode } }))
      toast(t('form.saved', { name: values.name }))
      onDone()
    }}>
      <p className="muted">{region.code} · {region.fullName}</p>
      <TextField required label={t('form.name')} error={errors.name?.message} {...form.register('name')} />
      <FormDate control={form.control} name="validTo" label={t('form.to')} hint={t('form.to_hint')} />
      {form.watch('validTo') !== '' && <FormPicker picker={RegionPicker} control={form.control} name="replacedByCode" label={t('form.replaced')} />}
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('form.save')}</Button>
    </Form>
  )
}
