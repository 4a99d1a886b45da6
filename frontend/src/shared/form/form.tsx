import type { ReactNode } from 'react'
import { FormProvider, type FieldErrors, type FieldValues } from 'react-hook-form'
import { cx } from '@/shared/lib/class-names'
import { ErrorSummary, type SummaryItem } from '@/shared/ui/error-summary'
import { useErrorText } from '@/shared/ui/use-error-text'
import { applyProblem, type ZodForm } from './use-zod-form'

type Props<Input extends FieldValues, Output> = {
  form: ZodForm<Input, Output>
  /** Throwing an ApiError is enough: its fields are marked and the page keeps what was typed. */
  onSubmit: (values: Output) => Promise<unknown>
  children: ReactNode
  className?: string
  label?: string
  /** A field of the summary that is not on the page: the form of several pages opens the one it is on. */
  onFieldElsewhere?: (field: string) => void
}

function summaryOf(errors: FieldErrors, prefix = ''): SummaryItem[] {
  return Object.entries(errors).flatMap(([name, error]): SummaryItem[] => {
    if (error === undefined || error === null || typeof error !== 'object') return []
    if ('message' in error && typeof error.message === 'string' && error.message !== '') {
      const isField = !`${prefix}${name}`.startsWith('root')
      return [{ field: isField ? `${prefix}${name}` : undefined, message: error.message }]
    }
    return 'ref' in error ? [] : summaryOf(error as FieldErrors, `${prefix}${name}.`)
  })
}

/** The words above a field, without the mark for required ones; a group of choices has them in its legend. */
function labelOf(field: string): string | undefined {
  const control = document.getElementsByName(field)[0]
  const labels = control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement || control instanceof HTMLButtonElement ? control.labels : null
  const group = control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox') ? control.closest('fieldset')?.querySelector('legend') : undefined
  return (group ?? labels?.[0])?.firstChild?.textContent ?? undefined
}

/** A form with its error summary; the summary gets the focus after a failed try. */
export function Form<Input extends FieldValues, Output>({ form, onSubmit, children, className, label, onFieldElsewhere }: Props<Input, Output>) {
  const errorText = useErrorText()
  const { errors, submitCount, isSubmitting } = form.formState
  const submit = form.handleSubmit(async (values) => {
    try {
      await onSubmit(values)
    } catch (error) {
      applyProblem(form, error, errorText(error))
    }
  })
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className={cx('form', className)}
        aria-label={label}
        onSubmit={(event) => {
          // A second press while the first is on its way must not send twice.
          if (isSubmitting) event.preventDefault()
          else void submit(event)
        }}
      >
        <ErrorSummary
          items={isSubmitting ? [] : summaryOf(errors).map((item) => item.field === undefined ? item : { ...item, label: labelOf(item.field) })}
          attempt={submitCount}
          focusField={(field) => {
            const input = document.getElementsByName(field)[0]
            if (input === undefined) onFieldElsewhere?.(field)
            else input.focus()
          }}
        />
        {children}
      </form>
    </FormProvider>
  )
}
