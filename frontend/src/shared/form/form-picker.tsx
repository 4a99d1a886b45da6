// Not part of the folder's index: the combo box brings React Aria.
import type { ComponentType } from 'react'
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form'
import type { FieldProps } from '@/shared/ui/field'

/** What every picker of a feature takes: an id or '', and the words for an id that was chosen before. */
export type PickerProps = FieldProps & { name?: string; value: string; onChange: (id: string) => void; valueLabel?: string; empty?: string }

/** A feature's picker bound by name: `<FormPicker picker={RegionPicker} control={form.control} name="regionCode" label=… />`. */
export function FormPicker<Input extends FieldValues, Output>({ picker: Picker, control, name, ...rest }: Omit<PickerProps, 'value' | 'onChange' | 'error'> & {
  picker: ComponentType<PickerProps>
  control: Control<Input, unknown, Output>
  name: FieldPath<Input>
}) {
  const { field, fieldState } = useController({ control, name })
  return <Picker {...rest} name={name} value={String(field.value ?? '')} onChange={field.onChange} error={fieldState.error?.message} />
}
