import { useId, type InputHTMLAttributes, type Ref, type SelectHTMLAttributes } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '@/shared/lib/class-names'
import { Field, FieldGroup, type FieldProps } from './field'

export type Option<Value extends string = string> = { value: Value; label: string; disabled?: boolean }

type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps | 'id'> & FieldProps & {
  options: readonly Option[]
  /** The empty choice; given as a sentence or true for “请选择”. */
  empty?: string | boolean
  ref?: Ref<HTMLSelectElement>
  id?: string
}

/** The native list: best on phones, known to everybody. */
export function Select({ label, hint, error, required, className, id, options, empty = false, ...select }: SelectProps) {
  const { t } = useTranslation()
  return (
    <Field {...{ label, hint, error, required, className, id }}>
      {(control) => (
        <select {...select} {...control} className="input">
          {empty !== false && <option value="">{empty === true ? t('field.choose') : empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>{option.label}</option>
          ))}
        </select>
      )}
    </Field>
  )
}

type SegmentsProps<Value extends string> = FieldProps & {
  options: readonly Option<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  name?: string
}

/** One of a few, all visible; radio buttons underneath, so arrows work. */
export function Segments<Value extends string>({ options, value, onChange, name, ...field }: SegmentsProps<Value>) {
  const generated = useId()
  return (
    <FieldGroup {...field} role="radiogroup">
      <div className="segments">
        {options.map((option) => (
          <label key={option.value} className={cx('segment', option.value === value && 'chosen')}>
            <input type="radio" name={name ?? generated} value={option.value} checked={option.value === value}
              disabled={option.disabled} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

type CheckboxGroupProps<Value extends string> = FieldProps & {
  options: readonly Option<Value>[]
  value: readonly Value[]
  onChange: (value: Value[]) => void
}

/** Several of a few, as chips. Keeps the order of the options. */
export function CheckboxGroup<Value extends string>({ options, value, onChange, ...field }: CheckboxGroupProps<Value>) {
  const toggle = (toggled: Value) =>
    onChange(options.map((option) => option.value).filter((one) => (one === toggled) !== value.includes(one)))
  return (
    <FieldGroup {...field}>
      <div className="chips">
        {options.map((option) => (
          <label key={option.value} className={cx('chip', value.includes(option.value) && 'chosen')}>
            <input type="checkbox" checked={value.includes(option.value)} disabled={option.disabled} onChange={() => toggle(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { label: string; ref?: Ref<HTMLInputElement> }

export function Checkbox({ label, className, ...input }: CheckboxProps) {
  return (
    <label className={cx('checkbox', className)}>
      <input {...input} type="checkbox" />
      <span>{label}</span>
    </label>
  )
}
