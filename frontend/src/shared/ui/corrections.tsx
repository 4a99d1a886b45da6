import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/use-format'
import { Card } from './display'

type Correction<Values> = { at: string; by: string; from: Values; to: Values }
type Props<Values> = {
  items: readonly Correction<Values>[]
  /** What a field is called and how its value reads. */
  label: (name: string) => string
  text: (name: string, value: unknown) => string
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Who corrected a record, when, and what each field said before and after; newest first. */
export function Corrections<Values extends Record<string, unknown>>({ items, label, text }: Props<Values>) {
  const { t } = useTranslation()
  const format = useFormat()
  if (items.length === 0) return null
  const newest: Correction<Values>[] = []
  for (const item of items) newest.unshift(item)
  return (
    <Card title={t('corrections.title')}>
      <ul className="people">
        {newest.map(({ at, by, from, to }) => {
          const changed = Object.keys(to).filter((name) => name !== 'version' && !same(from[name], to[name]))
          return (
            <li key={at} className="correction">
              <p className="muted small">{`${format.instant(at)} · ${by}`}</p>
              {changed.length === 0 && <p>{t('corrections.hidden')}</p>}
              <dl className="facts">
                {changed.map((name) => (
                  <div key={name}>
                    <dt>{label(name)}</dt>
                    <dd><del>{text(name, from[name]) || t('conflict.nothing')}</del><span aria-hidden="true"> → </span><ins>{text(name, to[name]) || t('conflict.nothing')}</ins></dd>
                  </div>
                ))}
              </dl>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
