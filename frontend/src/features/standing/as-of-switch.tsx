import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { today } from '@/shared/format/clock'
import { parseDate } from '@/shared/format/parse-date'
import { useFormat } from '@/shared/format/use-format'
import { Button, DateField, Notice } from '@/shared/ui'

/** “As it was on …”: turns the page back to a past day; writing is for today. */
export function AsOfSwitch({ asOf, onAsOf }: { asOf: string | undefined; onAsOf: (day: string | undefined) => void }) {
  const { t } = useTranslation('standing')
  const format = useFormat()
  const [typed, setTyped] = useState('')
  if (asOf !== undefined) {
    return <Notice tone="warn" actions={<Button look="quiet" icon="back" onClick={() => onAsOf(undefined)}>{t('as_of.today')}</Button>}>{t('as_of.shown', { date: format.date(asOf) })}</Notice>
  }
  const day = parseDate(typed)
  return (
    <details>
      <summary>{t('as_of.open')}</summary>
      <div className="filters">
        <DateField label={t('as_of.day')} value={typed} max={today()} onChange={setTyped} error={day !== undefined && day > today() ? t('as_of.future') : undefined} />
        <Button disabled={day === undefined || day > today()} onClick={() => onAsOf(day)}>{t('as_of.show')}</Button>
      </div>
    </details>
  )
}
