import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseDate } from '@/shared/format/parse-date'
import { useIsPhone } from '@/shared/lib/use-media'
import { Field, type FieldProps } from './field'

type Props = FieldProps & {
  /** ISO date, or '' for none. While the text is no date, the text itself: the form then says so. */
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  name?: string
  id?: string
  min?: string
  max?: string
}

/** The phone's own date wheel; on a keyboard a text box that reads the four ways people write a date. */
export function DateField({ value, onChange, onBlur, name, min, max, ...field }: Props) {
  const { t } = useTranslation()
  const isPhone = useIsPhone()
  const [typed, setTyped] = useState<string>()
  if (isPhone) {
    return (
      <Field {...field}>
        {(control) => (
          <input {...control} type="date" className="input" {...{ name, min, max, onBlur }}
            value={parseDate(value) ?? ''} onChange={(event) => onChange(event.target.value)} />
        )}
      </Field>
    )
  }
  return (
    <Field {...field} hint={field.hint ?? t('field.date_hint')}>
      {(control) => (
        <input
          {...control}
          type="text"
          className="input date"
          inputMode="numeric"
          autoComplete="off"
          name={name}
          value={typed ?? value}
          onChange={(event) => {
            setTyped(event.target.value)
            onChange(parseDate(event.target.value) ?? event.target.value)
          }}
          onBlur={() => {
            // What was understood is shown in one form.
            setTyped(undefined)
            onBlur?.()
          }}
        />
      )}
    </Field>
  )
}
