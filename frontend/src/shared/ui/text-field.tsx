import { useState, type InputHTMLAttributes, type Ref, type TextareaHTMLAttributes } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './button'
import { Field, type FieldProps } from './field'

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | 'id'> & FieldProps & {
  ref?: Ref<HTMLInputElement>
  id?: string
}

/** Works with `{...form.register('name')}`. */
export function TextField({ label, hint, error, required, className, id, ...input }: InputProps) {
  return (
    <Field {...{ label, hint, error, required, className, id }}>
      {(control) => <input type="text" autoComplete="off" {...input} {...control} className="input" />}
    </Field>
  )
}

/** A text box with the number pad: spinners change values by accident when a page is scrolled. */
export function NumberField(props: InputProps & { unit?: string }) {
  const { label, hint, error, required, className, id, unit, ...input } = props
  return (
    <Field {...{ label, hint, error, required, className, id }}>
      {(control) => (
        <span className="input-row">
          <input type="text" inputMode="decimal" autoComplete="off" {...input} {...control} className="input number" />
          {unit !== undefined && <span className="unit">{unit}</span>}
        </span>
      )}
    </Field>
  )
}

/** Takes what people write; says so at once when a landline stands without the area code that others need to ring it. */
export function PhoneField({ hint, onChange, ...input }: InputProps) {
  const { t } = useTranslation()
  const [local, setLocal] = useState(false)
  return (
    <TextField type="tel" inputMode="tel" maxLength={20} {...input}
      hint={local ? t('field.area_code') : hint}
      onChange={(event) => {
        setLocal(/^[2-8]\d{6,7}$/.test(event.target.value))
        onChange?.(event)
      }} />
  )
}

/** 18 characters, the last may be X; the check digit is tested by `idNumber()` of shared/form. */
export function IdNumberField(props: InputProps) {
  const { t } = useTranslation()
  return <TextField inputMode="text" maxLength={20} spellCheck={false} hint={t('field.id_number_hint')} {...props} />
}

export function PasswordField({ label, hint, error, required, className, id, ...input }: InputProps) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  return (
    <Field {...{ label, hint, error, required, className, id }}>
      {(control) => (
        <span className="input-row">
          <input autoComplete="current-password" autoCapitalize="none" spellCheck={false} {...input} {...control} type={shown ? 'text' : 'password'} className="input" />
          <IconButton
            icon={shown ? 'eye_off' : 'eye'}
            label={t(shown ? 'field.hide_password' : 'field.show_password')}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          />
        </span>
      )}
    </Field>
  )
}

type AreaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldProps | 'id'> & FieldProps & {
  ref?: Ref<HTMLTextAreaElement>
  id?: string
}

/** Shows how much room is left once `maxLength` is given. */
export function TextArea({ label, hint, error, required, className, id, onChange, maxLength, ...area }: AreaProps) {
  const { t } = useTranslation()
  const [length, setLength] = useState(String(area.value ?? area.defaultValue ?? '').length)
  return (
    <Field {...{ label, hint, error, required, className, id }}>
      {(control) => (
        <>
          <textarea
            rows={4}
            {...area}
            {...control}
            maxLength={maxLength}
            className="input"
            onChange={(event) => {
              setLength(event.target.value.length)
              return onChange?.(event)
            }}
          />
          {maxLength !== undefined && <p className="letters" aria-hidden="true">{t('field.count', { length, max: maxLength })}</p>}
        </>
      )}
    </Field>
  )
}
