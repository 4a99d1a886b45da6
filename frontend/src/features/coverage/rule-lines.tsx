import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RegionPicker } from '@/features/region'
import type { ZodForm } from '@/shared/form/use-zod-form'
import { FormPicker } from '@/shared/form/form-picker'
import { Button, IconButton, NumberField, Select } from '@/shared/ui'
import { emptyLine, LEVELS, MOST_LINES, PERIODS, SEASONS, type RuleInput } from './rule-values'

type Props = { form: ZodForm<RuleInput, unknown> }

/** Special cases: whom, and when, and how often instead. */
export function RuleLines({ form }: Props) {
  const { t } = useTranslation('coverage')
  const rows = useFieldArray({ control: form.control, name: 'lines' })
  return (
    <section className="stack" aria-label={t('rules.lines')}>
      <h3>{t('rules.lines')}</h3>
      <p className="muted small">{t('rules.lines_hint')}</p>
      {rows.fields.map((row, index) => <Line key={row.id} form={form} index={index} onRemove={() => rows.remove(index)} />)}
      {rows.fields.length < MOST_LINES && <Button icon="plus" onClick={() => rows.append(emptyLine)}>{t('rules.add_line')}</Button>}
    </section>
  )
}

function Line({ form, index, onRemove }: Props & { index: number; onRemove: () => void }) {
  const { t } = useTranslation('coverage')
  const { control, register, formState: { errors } } = form
  const period = useWatch({ control, name: `lines.${index}.period` })
  const error = errors.lines?.[index]
  const number = index + 1
  return (
    <fieldset className="card">
      <legend className="for-readers">{t('rules.line', { number })}</legend>
      <div className="card-head">
        <strong>{t('rules.line', { number })}</strong>
        <IconButton icon="close" label={t('rules.remove_line', { number })} onClick={onRemove} />
      </div>
      <Select label={t('rules.level')} empty={t('rules.any_level')} options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))} error={error?.riskLevel?.message} {...register(`lines.${index}.riskLevel`)} />
      <Select label={t('rules.season')} empty={t('rules.any_season')} options={SEASONS.map((value) => ({ value, label: t(`season.${value}`) }))} {...register(`lines.${index}.season`)} />
      <FormPicker picker={RegionPicker} control={control} name={`lines.${index}.regionCode`} label={t('rules.place')} empty={t('table.all_places')} />
      <Select label={t('rules.often')} options={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))} {...register(`lines.${index}.period`)} />
      {period === 'INTERVAL'
        ? <NumberField required label={t('rules.days')} error={error?.intervalDays?.message} {...register(`lines.${index}.intervalDays`)} />
        : <NumberField required label={t('rules.count')} error={error?.timesPerPeriod?.message} {...register(`lines.${index}.timesPerPeriod`)} />}
    </fieldset>
  )
}
