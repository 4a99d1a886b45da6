import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tellPublicParentContactMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ContactChannel, PublicParentPageResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Button, Notice, Segments, Select, useErrorText } from '@/shared/ui'

const CHANNELS = ['VIDEO', 'PHONE', 'WECHAT', 'TALK', 'LETTER'] as const satisfies readonly ContactChannel[]
const DAYS = [0, 1, 2, 3, 4, 5, 6]
const DAY_MS = 86_400_000

const before = (day: string, days: number) => new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10)

/** Two taps: when, and how. What was told stands below. */
export function OpenedPage({ code, readerKey, first }: { code: string; readerKey: string; first: PublicParentPageResponse }) {
  const { t } = useTranslation('parentlink')
  const format = useFormat()
  const errorText = useErrorText()
  const telling = useMutation(tellPublicParentContactMutation())
  const page = telling.data ?? first
  const [on, setOn] = useState(page.today)
  const [channel, setChannel] = useState<(typeof CHANNELS)[number]>('VIDEO')
  const dayName = (day: string) => day === page.today ? t('page.today', { date: format.date(day) }) : day === before(page.today, 1) ? t('page.yesterday', { date: format.date(day) }) : format.date(day)
  const told = page.told.includes(on)
  return (
    <div className="stack">
      <h1 tabIndex={-1}>{t('page.greeting', { name: page.givenName })}</h1>
      <p className="muted">{t('page.weekly')}</p>
      <Select label={t('page.on')} value={on} onChange={(event) => setOn(event.target.value)} options={DAYS.map((ago) => before(page.today, ago)).map((day) => ({ value: day, label: dayName(day) }))} />
      <Segments label={t('page.how')} value={channel} onChange={setChannel} options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} />
      {telling.error !== null && <Notice tone="bad">{errorText(telling.error)}</Notice>}
      {told
        ? <Notice tone="good">{t('page.told', { date: format.date(on) })}</Notice>
        : <Button className="wide" look="primary" icon="check" busy={telling.isPending} onClick={() => telling.mutate({ path: { code }, body: { readerKey, on, channel } })}>{t('page.tell')}</Button>}
      {page.told.length > 0 && (
        <section aria-label={t('page.before')}>
          <h2>{t('page.before')}</h2>
          <ul className="people">{page.told.map((day) => <li key={day} className="person">{format.date(day)}</li>)}</ul>
        </section>
      )}
      <p className="muted small">{t('page.from', { office: page.organizationName })}<br />{t('page.until', { date: format.instant(page.expiresAt) })}</p>
    </div>
  )
}
