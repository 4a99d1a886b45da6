import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FormDate, FormSegments } from '@/shared/form'
import { parseDate } from '@/shared/format/parse-date'
import { useFormat } from '@/shared/format/use-format'
import { Facts } from '@/shared/ui'
import { CollectedFields } from './child-fields'
import { SOURCES } from './codes'
import { DuplicateNote } from './duplicate-note'
import type { RegistrationInput } from './registration'

export function CheckStep() {
  const { t } = useTranslation('child')
  const { t: words } = useTranslation('guardian')
  const format = useFormat()
  const { control } = useFormContext<RegistrationInput>()
  const values = useWatch({ control }) as RegistrationInput
  const parentWords = (parent: RegistrationInput['father']) => [parent.person.name, parent.presence === '' ? t('file.unknown') : words(`presence.${parent.presence}`), parent.workPlace, parent.person.phone].filter(Boolean).join(' · ')
  return (
    <>
      <Facts items={[
        { label: t('field.name'), value: values.name },
        { label: t('field.gender'), value: t(`gender.${values.gender}`, { defaultValue: '' }) },
        { label: t('field.birthDate'), value: parseDate(values.birthDate) === undefined ? '' : format.date(values.birthDate) },
        { label: t('field.idNumber'), value: values.idNumber || (values.noIdReason === '' ? t('file.unknown') : t(`no_id.${values.noIdReason}`)) },
        { label: t('field.carer'), value: values.careType === '' ? t('file.unknown') : [words(`care_type.${values.careType}`), values.carer.name, values.carer.phone].filter(Boolean).join(' · ') },
        { label: t('new.father'), value: parentWords(values.father) },
        { label: t('new.mother'), value: parentWords(values.mother) },
      ]} />
      <DuplicateNote name={values.name} birthDate={values.birthDate} idNumber={values.idNumber} />
      <FormSegments required control={control} name="source" label={t('field.source')} options={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))} />
      <FormDate required control={control} name="enteredOn" label={t('field.enteredOn')} />
      <CollectedFields />
    </>
  )
}
