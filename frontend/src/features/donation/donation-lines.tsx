import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FormDate, FormSegments } from '@/shared/form'
import { useFormat } from '@/shared/format/use-format'
import { Button, IconButton, NumberField, Select, TextField } from '@/shared/ui'
import { BASES, emptyLine, isMoney, LINE_KINDS, sumOf, type LineInput } from './donation-values'

const MOST = 50
type Lines = { lines: LineInput[] }

/** What was given, line by line, and what it comes to while one types. */
export function DonationLines() {
  const { t } = useTranslation('donation')
  const format = useFormat()
  const { control } = useFormContext<Lines>()
  const rows = useFieldArray({ control, name: 'lines' })
  const lines = useWatch({ control, name: 'lines' })
  const { money, goods } = sumOf(lines)
  return (
    <>
      {rows.fields.map((row, index) => (
        <fieldset key={row.id} className="card stack">
          <legend className="for-readers">{t('form.line', { number: index + 1 })}</legend>
          <div className="card-head">
            <strong>{t('form.line', { number: index + 1 })}</strong>
            {rows.fields.length > 1 && <IconButton icon="close" label={t('form.remove', { number: index + 1 })} onClick={() => rows.remove(index)} />}
          </div>
          <LineFields index={index} line={lines[index] ?? emptyLine('CASH')} />
        </fieldset>
      ))}
      {rows.fields.length < MOST && <Button icon="plus" onClick={() => rows.append(emptyLine('GOODS'))}>{t('form.add')}</Button>}
      <p role="status"><strong>{t('form.sum', { total: format.money(money + goods), money: format.money(money), goods: format.money(goods) })}</strong></p>
    </>
  )
}

function LineFields({ index, line }: { index: number; line: LineInput }) {
  const { t } = useTranslation('donation')
  const { control, register, formState: { errors } } = useFormContext<Lines>()
  const wrong = errors.lines?.[index]
  return (
    <>
      <FormSegments control={control} name={`lines.${index}.kind`} label={t('form.kind')} options={LINE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      {isMoney(line.kind) ? <NumberField required label={t('form.amount')} unit={t('form.yuan')} error={wrong?.amount?.message} {...register(`lines.${index}.amount`)} /> : (
        <>
          <TextField required label={t('form.name')} maxLength={80} error={wrong?.name?.message} {...register(`lines.${index}.name`)} />
          <TextField label={t('form.spec')} maxLength={80} error={wrong?.spec?.message} {...register(`lines.${index}.spec`)} />
          <NumberField required label={t('form.quantity')} error={wrong?.quantity?.message} {...register(`lines.${index}.quantity`)} />
          <TextField required label={t('form.unit')} hint={t('form.unit_hint')} maxLength={10} error={wrong?.unit?.message} {...register(`lines.${index}.unit`)} />
          <Select label={t('form.basis')} options={BASES.map((value) => ({ value, label: t(`basis.${value}`) }))} {...register(`lines.${index}.worth.basis`)} />
          {line.worth.basis !== 'UNVALUED' && <NumberField required label={t('form.value')} unit={t('form.yuan')} error={wrong?.worth?.value?.message} {...register(`lines.${index}.worth.value`)} />}
          {line.kind === 'GOODS' && <FormDate control={control} name={`lines.${index}.expiresOn`} label={t('form.expires')} />}
        </>
      )}
    </>
  )
}
