import { useEffect, useRef } from 'react'
import { useWatch, type Control, type FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/shared/ui/button'
import type { ConflictControl } from './use-conflict'

type Props<Input extends FieldValues, Output> = {
  control: Control<Input, unknown, Output>
  conflict: ConflictControl
  /** What a field is called and how its value reads. */
  label: (name: string) => string
  text: (name: string, value: unknown) => string
}

/** Theirs beside mine, for each field both changed. */
export function ConflictPanel<Input extends FieldValues, Output>({ control, conflict, label, text }: Props<Input, Output>) {
  const { t } = useTranslation()
  const box = useRef<HTMLElement>(null)
  const values: FieldValues = useWatch({ control })
  const some = conflict.differences.length > 0
  useEffect(() => {
    if (some) box.current?.focus()
  }, [some])
  if (!some) return null
  const word = (name: string, value: unknown) => text(name, value) || t('conflict.nothing')
  return (
    <section ref={box} className="notice warn conflict" tabIndex={-1} aria-label={t('conflict.title')}>
      <div>
        <p className="strong">{t('conflict.title')}</p>
        <p>{t('conflict.hint')}</p>
        <ul className="stack">
          {conflict.differences.map(({ name, theirs }) => (
            <li key={name}>
              <p className="strong">{label(name)}</p>
              <dl className="facts">
                <div><dt>{t('conflict.theirs')}</dt><dd>{word(name, theirs)}</dd></div>
                <div><dt>{t('conflict.mine')}</dt><dd>{word(name, values[name])}</dd></div>
              </dl>
              <Button onClick={() => conflict.take(name)}>{t('conflict.take', { field: label(name) })}</Button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
