import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createProcessingPurposeMutation, updateProcessingPurposeMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ProcessingPurposeResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Form, rule, useZodForm } from '@/shared/form'
import { useFresh, useVersionAtOpening } from '@/shared/lib/use-fresh'
import { Button, Checkbox, Notice, Select, TextArea, TextField, toast } from '@/shared/ui'
import { BASES } from './codes'

const schema = z.object({
  code: z.string().check(z.trim(), z.regex(/^[A-Z][A-Z0-9_]{1,23}$/)), nameZh: rule.text(40), nameEn: rule.text(80), textZh: rule.text(600), textEn: rule.text(900), controller: rule.text(100),
  legalBasis: z.enum(BASES), active: z.boolean(),
})

export function PurposeForm({ purpose, onDone }: { purpose: ProcessingPurposeResponse | undefined; onDone: () => void }) {
  const { t } = useTranslation('consent')
  const version = useVersionAtOpening(purpose?.version)
  const fresh = useFresh()
  const create = useMutation(createProcessingPurposeMutation())
  const update = useMutation(updateProcessingPurposeMutation())
  const form = useZodForm(schema, {
    code: purpose?.code ?? '', nameZh: purpose?.nameZh ?? '', nameEn: purpose?.nameEn ?? '', textZh: purpose?.textZh ?? '', textEn: purpose?.textEn ?? '', controller: purpose?.controller ?? '',
    legalBasis: purpose?.legalBasis ?? 'CONSENT', active: purpose?.active ?? true,
  })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={purpose === undefined ? t('purpose.add') : t('purpose.edit')} onSubmit={async (body) => {
      await fresh(purpose === undefined ? create.mutateAsync({ body }) : update.mutateAsync({ path: { id: purpose.id }, headers: ifMatch(version), body }))
      toast(t('purpose.saved'))
      onDone()
    }}>
      {purpose !== undefined && <Notice tone="warn">{t('purpose.change_hint')}</Notice>}
      <TextField required readOnly={purpose !== undefined} label={t('purpose.code')} hint={t('purpose.code_hint')} error={errors.code?.message} {...form.register('code')} />
      <TextField required label={t('purpose.name_zh')} error={errors.nameZh?.message} {...form.register('nameZh')} />
      <TextField required label={t('purpose.name_en')} error={errors.nameEn?.message} {...form.register('nameEn')} />
      <TextArea required label={t('purpose.text_zh')} maxLength={600} error={errors.textZh?.message} {...form.register('textZh')} />
      <TextArea required label={t('purpose.text_en')} maxLength={900} error={errors.textEn?.message} {...form.register('textEn')} />
      <TextField required label={t('purpose.controller')} error={errors.controller?.message} {...form.register('controller')} />
      <Select required label={t('purpose.basis')} options={BASES.map((value) => ({ value, label: t(`basis.${value}`) }))} {...form.register('legalBasis')} />
      <Checkbox label={t('purpose.in_use')} {...form.register('active')} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('purpose.save')}</Button>
    </Form>
  )
}
