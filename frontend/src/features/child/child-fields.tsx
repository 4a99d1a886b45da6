// The five sections of a file's own fields, used by the wizard and by the edit forms alike; each stands in a form of
// values that include ChildInput.
import { useFormContext, useFormState } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FormDate, FormSegments } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { IdNumberField, PhoneField, Select, TextArea, TextField } from '@/shared/ui'
import type { ChildInput, ChildSection } from './child-values'
import { gradesOf, HEALTH, HOUSEHOLD_TYPES, NO_ID_REASONS, RISKS, STAGES } from './codes'
import { ETHNICITIES } from './ethnicities'
import { SchoolPicker, VillagePicker } from './place-pickers'

function useFields() {
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

export function HomeFields() {
  const { t, form, control, box } = useFields()
  return (
    <>
      <FormPicker required picker={VillagePicker} control={control} name="regionCode" label={t('field.regionCode')} hint={t('form.region_hint')} />
      <TextField maxLength={200} hint={t('form.address_hint')} {...box('address')} />
      <PhoneField {...box('ownPhone')} />
      <FormSegments control={control} name="householdRegistered" label={t('field.householdRegistered')} options={[{ value: 'yes', label: t('form.yes') }, { value: 'no', label: t('form.no') }]} />
      {form.watch('householdRegistered') !== 'no' && <>
        <FormSegments control={control} name="householdType" label={t('field.householdType')} options={HOUSEHOLD_TYPES.map((value) => ({ value, label: t(`household.${value}`) }))} />
        <TextField maxLength={120} {...box('householdPlace')} />
      </>}
    </>
  )
}

export function SchoolFields() {
  const { t, form, control, box } = useFields()
  const grades = gradesOf(form.watch('schoolingStage'))
  return (
    <>
      <Select empty options={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))} {...box('schoolingStage')} />
      {grades.length > 0 && <>
        <FormPicker picker={SchoolPicker} control={control} name="schoolId" label={t('field.schoolId')} />
        {form.watch('schoolId') === '' && <TextField maxLength={100} hint={t('form.school_hint')} {...box('schoolName')} />}
        <Select empty options={grades.map((value) => ({ value, label: t(`grade.${value}`) }))} {...box('gradeCode')} />
        <TextField maxLength={30} hint={t('form.class_hint')} {...box('className')} />
        <TextField maxLength={50} {...box('teacherName')} />
        <PhoneField {...box('teacherPhone')} />
        <FormSegments control={control} name="boarding" label={t('field.boarding')} options={[{ value: 'no', label: t('form.day') }, { value: 'yes', label: t('form.boards') }]} />
      </>}
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

export function CollectedFields() {
  const { t, control, box } = useFields()
  return (
    <>
      <TextField maxLength={50} {...box('collectedBy')} />
      <FormDate control={control} name="collectedOn" label={t('field.collectedOn')} />
      <TextField maxLength={50} hint={t('form.confirmed_hint')} {...box('confirmedBy')} />
    </>
  )
}

/** A section with what its reader may not see left out. */
export function SectionFields({ section, maskedId, hidden }: { section: ChildSection; maskedId?: string | null; hidden?: readonly string[] }) {
  if (section === 'who') return <WhoFields maskedId={maskedId} />
  if (section === 'home') return <HomeFields />
  if (section === 'school') return <SchoolFields />
  if (section === 'health') return <HealthFields hidden={hidden} />
  return <CollectedFields />
}
