// The kit's controlled fields, bound by name: `<FormSegments control={form.control} name="way" … />`.
import type { ComponentProps } from 'react'
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form'
import { CheckboxGroup, Segments } from '@/shared/ui/choices'
import { DateField } from '@/shared/ui/date-field'

type Bound<Input extends FieldValues, Output> = {
  control: Control<Input, unknown, Output>
  name: FieldPath<Input>
}
type Rest<Component extends (props: never) => unknown> = Omit<ComponentProps<Component extends (props: infer P) => unknown ? (props: P) => null : never>, 'value' | 'onChange' | 'onBlur' | 'error' | 'name'>

export function FormDate<Input extends FieldValues, Output>({ control, name, ...rest }: Bound<Input, Output> & Rest<typeof DateField>) {
  const { field, fieldState } = useController({ control, name })
  return <DateField {...rest} name={name} value={String(field.value ?? '')} onChange={field.onChange} onBlur={field.onBlur} error={fieldState.error?.message} />
}

export function FormSegments<Input extends FieldValues, Output>({ control, name, ...rest }: Bound<Input, Output> & Rest<typeof Segments<string>>) {
  const { field, fieldState } = useController({ control, name })
  return <Segments {...rest} name={name} value={String(field.value ?? '')} onChange={field.onChange} error={fieldState.error?.message} />
}

export function FormChecks<Input extends FieldValues, Output>({ control, name, ...rest }: Bound<Input, Output> & Rest<typeof CheckboxGroup<string>>) {
  const { field, fieldState } = useController({ control, name })
  const value: unknown = field.value
  const chosen = Array.isArray(value) ? value.map(String) : []
  return <CheckboxGroup {...rest} value={chosen} onChange={field.onChange} error={fieldState.error?.message} />
}
