import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createOrganizationMutation, updateOrganizationMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { OrganizationResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { RegionPicker } from '@/features/region'
import { Form, FormSegments, messageOf, rule, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { useFresh, useVersionAtOpening } from '@/shared/lib/use-fresh'
import { Button, Select, TextField, toast } from '@/shared/ui'
import { KINDS, kindOf, SYSTEMS } from './kinds'
import { OrganizationPicker } from './organization-picker'

const schema = z.object({
  name: rule.text(120),
  kind: z.string().check(z.refine((value) => kindOf(value) !== undefined, { error: messageOf('required') })),
  regionCode: rule.text(12),
  parentId: rule.optionalText(36),
  schoolSystem: z.enum(SYSTEMS),
})

export function OrganizationForm({ organization, onDone }: { organization: OrganizationResponse | undefined; onDone: () => void }) {
  const { t } = useTranslation('organization')
  const version = useVersionAtOpening(organization?.version)
  const fresh = useFresh()
  const create = useMutation(createOrganizationMutation())
  const update = useMutation(updateOrganizationMutation())
  const title = organization === undefined ? t('form.new') : t('form.edit')
  const form = useZodForm(schema, { name: organization?.name ?? '', kind: organization?.kind ?? '', regionCode: organization?.region.code ?? '', parentId: organization?.parent?.id ?? '', schoolSystem: organization?.schoolSystem ?? 'SIX_THREE' })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={title} onSubmit={async (values) => {
      const body = { name: values.name, kind: kindOf(values.kind) ?? 'OTHER', regionCode: values.regionCode, parentId: values.parentId === '' ? null : values.parentId, schoolSystem: values.kind === 'SCHOOL' ? values.schoolSystem : null }
      await fresh(organization === undefined ? create.mutateAsync({ body }) : update.mutateAsync({ path: { id: organization.id }, headers: ifMatch(version), body }))
      toast(t('form.saved', { name: values.name }))
      onDone()
    }}>
      <TextField required label={t('list.name')} error={errors.name?.message} {...form.register('name')} />
      <Select required label={t('list.kind')} empty error={errors.kind?.message} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} {...form.register('kind')} />
      {form.watch('kind') === 'SCHOOL' && <FormSegments control={form.control} name="schoolSystem" label={t('system.label')} hint={t('system.hint')} options={SYSTEMS.map((value) => ({ value, label: t(`system.${value}`) }))} />}
      <FormPicker required picker={RegionPicker} control={form.control} name="regionCode" label={t('list.place')} valueLabel={organization?.region.name} />
      <FormPicker picker={OrganizationPicker} control={form.control} name="parentId" label={t('list.parent')} valueLabel={organization?.parent?.name} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('form.save')}</Button>
    </Form>
  )
}
