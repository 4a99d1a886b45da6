import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { PhoneKind } from '@/api/gen/types.gen'
import { FormDate } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { Button, Checkbox, IconButton, PhoneField, Select, TextField } from '@/shared/ui'
import { PHONE_KINDS } from './codes'

const MOST = 10
type Phones = { phones: { phone: string; kind: PhoneKind; ownerNote: string; dead: boolean; lastReachedOn: string }[] }

/** The numbers of one person in the order to ring them. */
export function PhoneRows<Values extends Phones, Output>({ form }: { form: UseFormReturn<Values, unknown, Output> }) {
  const { t } = useTranslation('guardian')
  // The rows need only their own part of whatever form they stand in.
  const { control, register, formState: { errors }, setValue } = form as unknown as UseFormReturn<Phones, unknown, Phones>
  const rows = useFieldArray({ control, name: 'phones' })
  return (
    <>
      {rows.fields.map((row, index) => {
        const number = index + 1
        return (
          <fieldset key={row.id} className="card">
            <legend className="for-readers">{t('phone.row', { number })}</legend>
            <div className="card-head">
              <strong>{t('phone.row', { number })}</strong>
              <span className="actions">
                {index > 0 && <IconButton icon="up" label={t('phone.up', { number })} onClick={() => rows.move(index, index - 1)} />}
                <IconButton icon="close" label={t('phone.remove', { number })} onClick={() => rows.remove(index)} />
              </span>
            </div>
            <PhoneField required label={t('phone.number')} error={errors.phones?.[index]?.phone?.message} {...register(`phones.${index}.phone`)} />
            <Select label={t('phone.kind')} options={PHONE_KINDS.map((value) => ({ value, label: t(`phone_kind.${value}`) }))} {...register(`phones.${index}.kind`)} />
            <TextField label={t('phone.owner')} maxLength={60} error={errors.phones?.[index]?.ownerNote?.message} {...register(`phones.${index}.ownerNote`)} />
            <FormDate control={control} name={`phones.${index}.lastReachedOn`} label={t('phone.reached')} />
            <div className="actions">
              <Button look="quiet" icon="check" onClick={() => setValue(`phones.${index}.lastReachedOn`, today(), { shouldDirty: true })}>{t('phone.reached_today')}</Button>
              <Checkbox label={t('phone.dead')} {...register(`phones.${index}.dead`)} />
            </div>
          </fieldset>
        )
      })}
      {rows.fields.length < MOST && (
        <Button icon="plus" onClick={() => rows.append({ phone: '', kind: 'OWN', ownerNote: '', dead: false, lastReachedOn: '' })}>{t('phone.add')}</Button>
      )}
    </>
  )
}
