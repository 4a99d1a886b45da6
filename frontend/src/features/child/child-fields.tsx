// The five sections of a file's own fields, used by the wizard and by the edit forms alike; each stands in a form of
// values that include ChildInput.
import { FormDate, FormSegments } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { PhoneField, Select, TextField } from '@/shared/ui'
import { HealthFields, useFields, WhoFields } from './child-fields-who'
import type { ChildSection } from './child-values'
import { gradesOf, HOUSEHOLD_TYPES, STAGES } from './codes'
import { SchoolPicker, VillagePicker } from './place-pickers'

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
  const grades = gradesOf(form.watch('schoolingStage'), form.watch('gradeCode'))
  return (
    <>
      <Select empty options={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))} {...box('schoolingStage')} />
      {grades.length > 0 && <>
        <FormPicker picker={SchoolPicker} control={control} name="schoolId" label={t('field.schoolId')} />
        {form.watch('schoolId') === '' && <TextField maxLength={100} hint={t('form.school_hint')} {...box('schoolName')} />}
        <Select empty options={grades.map((value) => ({ value, label: value === 'G1' && !grades.includes('G2') ? t('form.sixth') : t(`grade.${value}`) }))} {...box('gradeCode')} />
        <TextField maxLength={30} hint={t('form.class_hint')} {...box('className')} />
        <TextField maxLength={50} {...box('teacherName')} />
        <PhoneField {...box('teacherPhone')} />
        <FormSegments control={control} name="boarding" label={t('field.boarding')} options={[{ value: 'no', label: t('form.day') }, { value: 'yes', label: t('form.boards') }]} />
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
