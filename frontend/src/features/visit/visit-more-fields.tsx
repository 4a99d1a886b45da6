import { useFieldArray, useFormContext, useFormState } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FormChecks, FormDate, FormSegments } from '@/shared/form'
import { Button, IconButton, Select, TextArea, TextField } from '@/shared/ui'
import { DOMAINS, DUTIES, PURPOSES, THEMES, URGENCIES } from './codes'
import type { VisitValues } from './visit-values'

/** What not every visit has: folded away, so that the usual one stays a minute. */
export function VisitMoreFields() {
  const { t } = useTranslation('visit')
  const { control, register } = useFormContext<VisitValues>()
  const { errors } = useFormState({ control })
  return (
    <>
      <Select label={t('form.purpose')} {...register('purpose')} options={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
      <FormChecks control={control} name="talkThemes" label={t('form.themes')} options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))} />
      <FormSegments control={control} name="careDuty" label={t('form.care_duty')} options={[{ value: '', label: t('state.none') }, ...DUTIES.map((value) => ({ value, label: t(`duty.${value}`) }))]} />
      <Needs />
      <TextArea label={t('form.help')} maxLength={1000} error={errors.helpGiven?.message} {...register('helpGiven')} />
      <TextArea label={t('form.follow_up')} maxLength={1000} error={errors.followUp?.message} {...register('followUp')} />
      <FormDate control={control} name="nextVisitOn" label={t('form.next')} />
      <TextField label={t('form.companions')} maxLength={200} error={errors.companions?.message} {...register('companions')} />
    </>
  )
}

function Needs() {
  const { t } = useTranslation('visit')
  const { control, register } = useFormContext<VisitValues>()
  const { errors } = useFormState({ control })
  const rows = useFieldArray({ control, name: 'needs' })
  return (
    <>
      {rows.fields.map((row, index) => {
        const number = index + 1
        return (
          <fieldset key={row.id} className="card">
            <legend className="for-readers">{t('need.row', { number })}</legend>
            <div className="card-head"><strong>{t('need.row', { number })}</strong><IconButton icon="close" label={t('need.remove', { number })} onClick={() => rows.remove(index)} /></div>
            <TextArea required label={t('form.need')} rows={2} maxLength={300} error={errors.needs?.[index]?.text?.message} {...register(`needs.${index}.text`)} />
            <Select label={t('need.domain')} options={DOMAINS.map((value) => ({ value, label: t(`domain.${value}`) }))} {...register(`needs.${index}.domain`)} />
            <Select label={t('need.urgency')} options={URGENCIES.map((value) => ({ value, label: t(`urgency.${value}`) }))} {...register(`needs.${index}.urgency`)} />
          </fieldset>
        )
      })}
      <Button look="quiet" icon="plus" onClick={() => rows.append({ domain: 'LIVING', urgency: 'NORMAL', text: '' })}>{t('need.add')}</Button>
    </>
  )
}
