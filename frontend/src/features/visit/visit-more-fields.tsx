import { useFieldArray, useFormContext, useFormState } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FormChecks, FormDate, FormSegments } from '@/shared/form'
import { Button, IconButton, NumberField, Select, TextArea, TextField } from '@/shared/ui'
import { DOMAINS, DUTIES, LEVELS, PURPOSES, THEMES, URGENCIES } from './codes'
import type { VisitValues } from './visit-values'

/** What not every visit has: folded away, so that the usual one stays a minute. */
export function VisitMoreFields() {
  const { t } = useTranslation('visit')
  const { control, register } = useFormContext<VisitValues>()
  const { errors } = useFormState({ control })
  return (
    <>
      <FormSegments control={control} name="planned" label={t('filter.planned')} options={[{ value: 'yes', label: t('filter.planned_yes') }, { value: 'no', label: t('filter.planned_no') }]} />
      <TextField type="time" label={t('form.time')} {...register('atTime')} />
      <Select label={t('form.purpose')} {...register('purpose')} options={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
      <FormChecks control={control} name="talkThemes" label={t('form.themes')} options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))} />
      <FormSegments control={control} name="carerKnown" label={t('form.carer_known')} options={[{ value: '', label: t('state.none') }, { value: 'yes', label: t('form.carer_same') }, { value: 'no', label: t('form.carer_changed') }]} />
      <FormSegments control={control} name="careDuty" label={t('form.care_duty')} options={[{ value: '', label: t('state.none') }, ...DUTIES.map((value) => ({ value, label: t(`duty.${value}`) }))]} />
      <Needs />
      <Gifts />
      <TextArea label={t('form.help')} maxLength={1000} error={errors.helpGiven?.message} {...register('helpGiven')} />
      <TextArea label={t('form.follow_up')} maxLength={1000} error={errors.followUp?.message} {...register('followUp')} />
      <FormDate control={control} name="nextVisitOn" label={t('form.next')} />
      <FormSegments control={control} name="levelSuggestion" label={t('form.level')} options={[{ value: '', label: t('form.level_none') }, ...LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))]} />
      <TextField label={t('form.companions')} maxLength={200} error={errors.companions?.message} {...register('companions')} />
    </>
  )
}

/** What was handed over: things, not money; the ledger of gifts is another's work. */
function Gifts() {
  const { t } = useTranslation('visit')
  const { control, register } = useFormContext<VisitValues>()
  const { errors } = useFormState({ control })
  const rows = useFieldArray({ control, name: 'gifts' })
  return (
    <>
      {rows.fields.map((row, index) => {
        const number = index + 1
        return (
          <fieldset key={row.id} className="gift">
            <legend className="for-readers">{t('gift.row', { number })}</legend>
            <TextField required label={t('gift.item')} maxLength={60} error={errors.gifts?.[index]?.item?.message} {...register(`gifts.${index}.item`)} />
            <NumberField required inputMode="numeric" label={t('gift.quantity')} maxLength={3} error={errors.gifts?.[index]?.quantity?.message} {...register(`gifts.${index}.quantity`)} />
            <IconButton icon="close" label={t('gift.remove', { number })} onClick={() => rows.remove(index)} />
          </fieldset>
        )
      })}
      <Button look="quiet" icon="plus" onClick={() => rows.append({ item: '', quantity: '1' })}>{t('gift.add')}</Button>
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
