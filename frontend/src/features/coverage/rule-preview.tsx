import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { previewDutyRule } from '@/api/gen/sdk.gen'
import type { ZodForm } from '@/shared/form/use-zod-form'
import { useFormat } from '@/shared/format/use-format'
import { useRuleWords } from './rule-words'
import { bodyOf, ruleSchema, type RuleInput } from './rule-values'

/** What the rule would ask, before it is saved: the next five due dates, also of each special case. */
export function RulePreview({ form }: { form: ZodForm<RuleInput, unknown> }) {
  const { t } = useTranslation('coverage')
  const words = useRuleWords()
  const values = useDeferredValue(useWatch({ control: form.control }))
  // Its name changes nothing of what it asks.
  const parsed = ruleSchema.safeParse({ ...values, name: '-' })
  const body = parsed.success ? bodyOf(parsed.data) : undefined
  const query = useQuery({
    queryKey: ['previewDutyRule', body],
    queryFn: body === undefined ? skipToken : async ({ signal }) => (await previewDutyRule({ body, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData, retry: false,
  })
  if (query.data === undefined || query.isError) return null
  return (
    <section className="card stack" aria-label={t('rules.preview')}>
      <h3>{t('rules.preview')}</h3>
      <p className="muted small">{t('rules.preview_children', { count: query.data.children })}</p>
      {body?.period !== null && <Dates label={t('rules.usual')} days={query.data.nextDueDates} />}
      {query.data.lines.map((line) => <Dates key={`${line.riskLevel ?? ''}${line.regionCode ?? ''}${line.season ?? ''}`} label={words.whom(line)} days={line.nextDueDates} />)}
    </section>
  )
}

function Dates({ label, days }: { label: string; days: readonly string[] }) {
  const { t } = useTranslation('coverage')
  const format = useFormat()
  return (
    <div>
      <strong>{label}</strong>
      <p>{days.length === 0 ? t('rules.no_dates') : days.map((day) => format.date(day)).join(t('table.comma'))}</p>
    </div>
  )
}
