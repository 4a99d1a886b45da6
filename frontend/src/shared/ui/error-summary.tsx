import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useMessage } from '@/shared/form/use-message'

export type SummaryItem = { field?: string; message: string; /** What the field is called; two lines that say the same lead nowhere. */ label?: string }

/** On top of a form after a failed try: takes the focus, each line leads to its field. */
export function ErrorSummary({ items, attempt = 0, focusField }: { items: readonly SummaryItem[]; attempt?: number; focusField?: (field: string) => void }) {
  const { t } = useTranslation()
  const words = useMessage()
  const box = useRef<HTMLDivElement>(null)
  const some = items.length > 0
  const seen = useRef(0)
  useEffect(() => {
    // Only a new try moves the focus: an error that appears while somebody types must not take the keyboard away.
    const isNew = attempt !== seen.current
    seen.current = attempt
    if (some && isNew) box.current?.focus()
  }, [attempt, some])
  if (!some) return null
  return (
    <div ref={box} className="notice bad error-summary" role="alert" tabIndex={-1}>
      <div>
        {items.some((item) => item.field !== undefined) && <p className="strong">{t('form.wrong', { count: items.length })}</p>}
        <ul>
          {items.map(({ field, message, label }) => (
            <li key={`${field ?? ''}:${message}`}>
              {field === undefined || focusField === undefined
                ? words(message)
                : <button type="button" className="link" onClick={() => focusField(field)}>{label === undefined ? words(message) : t('form.at_field', { label, message: words(message) })}</button>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
