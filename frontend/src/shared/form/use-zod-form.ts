import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, type DefaultValues, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import './schema'
import { toApiError } from '@/api/problem'

export type ZodForm<Input extends FieldValues, Output> = UseFormReturn<Input, unknown, Output>

/**
 * React Hook Form with a zod/mini schema; checks on submit first, then as the person mends. `only` names the fields of
 * the page that is open in a form of several: the others may still be wrong, so what a page before the last hands to
 * `onSubmit` is not the schema's output and is for going on, not for sending.
 */
export function useZodForm<Input extends FieldValues, Output>(
  schema: z.ZodMiniType<Output, Input>,
  defaultValues: DefaultValues<Input>,
  only?: readonly string[],
): ZodForm<Input, Output> {
  const whole = zodResolver(schema)
  const ofPage: typeof whole = async (values, context, options) => {
    const result = await whole(values, context, options)
    const errors = Object.entries(result.errors).filter(([name]) => only?.includes(name.split('.')[0] ?? ''))
    return errors.length === 0 ? { values: values as unknown as Output, errors: {} } : { values: {}, errors: Object.fromEntries(errors) as typeof result.errors }
  }
  return useForm<Input, unknown, Output>({
    resolver: only === undefined ? whole : ofPage,
    defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    // The summary takes the focus, not the first field.
    shouldFocusError: false,
  })
}

/**
 * Puts the server's field errors to their fields; whatever has no field goes to `root` and the summary.
 * `fallback` is the sentence for an error without fields (`useErrorText()(error)`).
 */
export function applyProblem<Input extends FieldValues, Output>(form: ZodForm<Input, Output>, error: unknown, fallback: string): void {
  const known = new Set(Object.keys(form.getValues()))
  const unplaced: string[] = []
  for (const { field, message } of toApiError(error).errors) {
    const name = field.split(/[.[]/)[0] ?? ''
    if (known.has(name)) form.setError(asPath<Input>(field), { type: 'server', message })
    else if (message !== '') unplaced.push(message)
  }
  const placed = toApiError(error).errors.length > unplaced.length
  if (unplaced.length > 0) form.setError('root.server', { message: unplaced.join(' ') })
  else if (!placed) form.setError('root.server', { message: fallback })
}

function asPath<Input extends FieldValues>(field: string): FieldPath<Input> {
  // `contacts[0].phone` is `contacts.0.phone` here. The name was checked against the form's own values above.
  return field.replace(/\[(\d+)\]/g, '.$1') as FieldPath<Input>
}
