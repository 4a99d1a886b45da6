import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useFormContext, useFormState, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { listGuardiansOptions } from '@/api/gen/@tanstack/react-query.gen'
import { useSearchText } from '@/shared/lib/use-search-text'
import { Button, PhoneField, TextField } from '@/shared/ui'
import { useEffect } from 'react'
import { noPerson, type PersonValue } from './person-value'

const MATCHES = 3

/**
 * Name and phone of somebody around the child; whoever is on file already (a brother's mother, a neighbour) is offered
 * while the name is typed, so that one person is not written down twice.
 */
export function PersonFields({ name, nameLabel, phoneLabel, required }: { name: string; nameLabel: string; phoneLabel: string; required?: boolean }) {
  const { t } = useTranslation('guardian')
  const { control, register, setValue, getFieldState } = useFormContext()
  const state = useFormState({ control })
  const value = useWatch({ control, name }) as Partial<PersonValue> | undefined
  const put = (next: PersonValue) => setValue(name, next, { shouldDirty: true })
  const box = (part: 'name' | 'phone') => ({ error: getFieldState(`${name}.${part}`, state).error?.message, ...register(`${name}.${part}`) })
  if (value?.id !== undefined && value.id !== '') {
    return (
      <div className="notice good">
        <div><strong>{value.name}</strong> · {t('person.on_file')}</div>
        <Button look="quiet" onClick={() => put(noPerson)}>{t('person.other')}</Button>
      </div>
    )
  }
  return (
    <>
      <TextField label={nameLabel} required={required} maxLength={50} {...box('name')} />
      <Matches name={value?.name ?? ''} onTake={put} />
      <PhoneField label={phoneLabel} {...box('phone')} />
    </>
  )
}

function Matches({ name, onTake }: { name: string; onTake: (person: PersonValue) => void }) {
  const { t } = useTranslation('guardian')
  const { q, setText } = useSearchText()
  useEffect(() => setText(name), [name, setText])
  const known = (q ?? '').length > 1
  const query = useQuery({ ...listGuardiansOptions({ query: { q, limit: MATCHES } }), enabled: known, placeholderData: keepPreviousData })
  const people = known ? query.data?.items ?? [] : []
  return (
    <div role="status">
      {people.length > 0 && (
        <ul className="people" aria-label={t('person.matches')}>
          {people.map((one) => (
            <li key={one.id} className="person">
              <span><strong>{one.name}</strong> <span className="muted">{one.childNames.length > 0 ? t('person.of', { names: one.childNames.join(t('comma')) }) : t('person.on_file')}</span></span>
              <Button onClick={() => onTake({ id: one.id, name: one.name, phone: '' })}>{t('person.take', { name: one.name })}</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
