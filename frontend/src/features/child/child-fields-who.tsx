// What a file says of the child herself. Apart from the sections that look places up: the wizard's first step does without them.
import { useFormContext, useFormState } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FormDate, FormSegments } from '@/shared/form'
import { IdNumberField, Select, TextArea, TextField } from '@/shared/ui'
import type { ChildInput } from './child-values'
import { HEALTH, NO_ID_REASONS, RISKS } from './codes'
import { ETHNICITIES } from './ethnicities'

export function useFields() {
  const { t } = useTranslation('child')
  const form = useFormContext<ChildInput>()
  const { errors } = useFormState({ control: form.control })
  /** Name, label, error and registration of a text box. */
  const box = (name: keyof ChildInput) => ({ label: t(`field.${name}`), error: errors[name]?.message, ...form.register(name) })
  return { t, form, control: form.control, box }
}

export function WhoFields({ maskedId }: { maskedId?: string | null }) {
  const { t, form, control, box } = useFields()
  const noNumber = form.watch('idNumber') === '' && (maskedId ?? null) === null
  return (
    <>
      <TextField required maxLength={50} {...box('name')} />
      <FormSegments required control={control} name="gender" label={t('field.gender')} options={[{ value: 'FEMALE', label: t('gender.FEMALE') }, { value: 'MALE', label: t('gender.MALE') }]} />
      <FormDate required control={control} name="birthDate" label={t('field.birthDate')} />
      <IdNumberField hint={maskedId ? t('form.id_keep', { masked: maskedId }) : t('form.id_hint')} {...box('idNumber')} />
      {noNumber && <Select empty hint={t('form.no_id_hint')} options={NO_ID_REASONS.map((value) => ({ value, label: t(`no_id.${value}`) }))} {...box('noIdReason')} />}
      <Select options={ETHNICITIES.map((value) => ({ value, label: t(`ethnicity.${value}`) }))} {...box('ethnicityCode')} />
      <TextField maxLength={50} {...box('formerName')} />
    </>
  )
}

export function HealthFields({ hidden = [] }: { hidden?: readonly string[] }) {
  const { t, form, control, box } = useFields()
  const state = form.watch('healthStatus')
  return (
    <>
      <FormSegments control={control} name="healthStatus" label={t('field.healthStatus')} options={HEALTH.map((value) => ({ value, label: t(`health.${value}`) }))} />
      {state !== '' && state !== 'HEALTHY' && !hidden.includes('healthNote') && <TextArea maxLength={500} hint={t('form.health_hint')} {...box('healthNote')} />}
      <TextField maxLength={200} hint={t('form.interests_hint')} {...box('interests')} />
      {!hidden.includes('riskLevel') && <>
        <FormSegments control={control} name="riskLevel" label={t('field.riskLevel')} options={[{ value: '', label: t('form.not_assessed') }, ...RISKS.map((value) => ({ value, label: t(`risk.${value}`) }))]} />
        {form.watch('riskLevel') !== '' && <FormDate control={control} name="riskLevelOn" label={t('field.riskLevelOn')} />}
      </>}
    </>
  )
}
