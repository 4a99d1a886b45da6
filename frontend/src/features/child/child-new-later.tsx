import { useFormContext, useFormState, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CARE_TYPES, PersonFields, PRESENCES, relationsOf } from '@/features/guardian'
import { FormDate, FormSegments } from '@/shared/form'
import { Notice, Select, TextField } from '@/shared/ui'
import { HomeFields, SchoolFields } from './child-fields'
import type { RegistrationInput } from './registration'

const PARENTS = ['father', 'mother'] as const

export function HomeStep() {
  const { t } = useTranslation('child')
  const { t: words } = useTranslation('guardian')
  const { control, register } = useFormContext<RegistrationInput>()
  const careType = useWatch({ control, name: 'careType' })
  const relations = relationsOf(careType)
  const byParent = careType === 'FATHER' || careType === 'MOTHER'
  return (
    <>
      <h2>{t('new.home_title')}</h2>
      <HomeFields />
      <h2>{t('new.care_title')}</h2>
      <Select label={words('care.careType')} empty options={CARE_TYPES.map((value) => ({ value, label: words(`care_type.${value}`) }))} {...register('careType')} />
      {byParent && <p className="muted">{t('new.care_parent')}</p>}
      {careType === 'NOBODY' && <Notice tone="bad">{words('care.nobody_hint')}</Notice>}
      {careType !== '' && careType !== 'NOBODY' && !byParent && <>
        <PersonFields required name="carer" nameLabel={words('care.person')} phoneLabel={t('new.carer_phone')} />
        {relations.length > 1 && <Select label={words('care.relationCode')} empty options={relations.map((value) => ({ value, label: words(`relation.${value}`) }))} {...register('relationCode')} />}
      </>}
      <h2>{t('new.school_title')}</h2>
      <SchoolFields />
    </>
  )
}

export function FamilyStep() {
  const { t } = useTranslation('child')
  return <><p className="muted">{t('new.family_hint')}</p>{PARENTS.map((parent) => <Parent key={parent} parent={parent} />)}</>
}

function Parent({ parent }: { parent: 'father' | 'mother' }) {
  const { t } = useTranslation('child')
  const { t: words } = useTranslation('guardian')
  const { control, register } = useFormContext<RegistrationInput>()
  const { errors } = useFormState({ control })
  const presence = useWatch({ control, name: `${parent}.presence` })
  const cares = useWatch({ control, name: 'careType' }) === parent.toUpperCase()
  const away = presence === 'AWAY_WORKING' || presence === 'ABROAD'
  const who = t(`new.${parent}`)
  return (
    <fieldset className="card">
      <legend className="for-readers">{who}</legend>
      <h2>{who}</h2>
      <Select label={t('new.presence', { who })} empty error={errors[parent]?.presence?.message} options={PRESENCES.map((value) => ({ value, label: words(`presence.${value}`) }))} {...register(`${parent}.presence`)} />
      {(presence !== '' || cares) && <PersonFields required={cares} name={`${parent}.person`} nameLabel={t('new.parent_name', { who })} phoneLabel={t('new.parent_phone', { who })} />}
      {away && <>
        <TextField label={t('new.work_place', { who })} hint={words('parent.workPlace_hint')} maxLength={100} error={errors[parent]?.workPlace?.message} {...register(`${parent}.workPlace`)} />
        <FormDate control={control} name={`${parent}.awaySince`} label={t('new.away_since', { who })} />
      </>}
      {presence !== '' && presence !== 'DECEASED' && <FormSegments control={control} name={`${parent}.able`} label={t('new.able', { who })} options={[{ value: '', label: words('able.unknown') }, { value: 'yes', label: words('able.yes') }, { value: 'no', label: words('able.no') }]} />}
    </fieldset>
  )
}
