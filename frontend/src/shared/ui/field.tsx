import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '@/shared/lib/class-names'
import { useMessage } from '@/shared/form/use-message'

/** What every field takes. `error` is a message of the form or a sentence of the server. */
export type FieldProps = {
  label: string
  hint?: ReactNode
  error?: string
  required?: boolean
  className?: string
}

export type ControlProps = {
  id: string
  'aria-invalid': boolean | undefined
  'aria-describedby': string | undefined
  'aria-required': boolean | undefined
}

/** Label, control, hint and error, joined for the eye and for the screen reader. */
export function Field({ label, hint, error, required = false, className, id: given, children }: FieldProps & {
  id?: string
  children: (control: ControlProps) => ReactNode
}) {
  const generated = useId()
  const id = given ?? generated
  const message = useMessage()(error)
  const described = [hint !== undefined && `${id}-hint`, message !== undefined && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={cx('field', message !== undefined && 'wrong', className)}>
      <label htmlFor={id}>{label}<RequiredMark required={required} /></label>
      {hint !== undefined && <p className="hint" id={`${id}-hint`}>{hint}</p>}
      {children({
        id,
        'aria-invalid': message !== undefined || undefined,
        'aria-describedby': described === '' ? undefined : described,
        'aria-required': required || undefined,
      })}
      {message !== undefined && <p className="error" id={`${id}-error`}>{message}</p>}
    </div>
  )
}

/** The same for a group of controls. */
export function FieldGroup({ label, hint, error, required = false, className, children, role }: FieldProps & { children: ReactNode; role?: 'radiogroup' }) {
  const id = useId()
  const message = useMessage()(error)
  const described = [hint !== undefined && `${id}-hint`, message !== undefined && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={cx('field', message !== undefined && 'wrong', className)} role={role} aria-describedby={described === '' ? undefined : described}>
      <legend>{label}<RequiredMark required={required} /></legend>
      {hint !== undefined && <p className="hint" id={`${id}-hint`}>{hint}</p>}
      {children}
      {message !== undefined && <p className="error" id={`${id}-error`}>{message}</p>}
    </fieldset>
  )
}

function RequiredMark({ required }: { required: boolean }) {
  const { t } = useTranslation()
  return required ? <span className="required">{t('field.required')}</span> : null
}
