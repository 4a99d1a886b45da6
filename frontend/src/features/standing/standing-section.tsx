import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getChildStandingOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { CountOverrideItem, CountRule, StandingItem } from '@/api/gen/types.gen'
import { useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Button, Card, PageState } from '@/shared/ui'
import { DatedHistory } from '@/shared/ui/dated-history'

const OverrideEditor = lazy(async () => ({ default: (await import('./override-editor')).OverrideEditor }))

type Props = { childId: string; closed: boolean; asOf: string | undefined }

/** The official counts, each with the rule it follows: they differ, and all are right. */
export function StandingSection({ childId, closed, asOf }: Props) {
  const { t } = useTranslation('standing')
  const format = useFormat()
  const query = useQuery(getChildStandingOptions({ path: { childId }, query: { on: asOf } }))
  const mayWrite = useCan('child:write') && !closed && asOf === undefined
  const [edit, setEdit] = useState<{ rule: CountRule; former?: CountOverrideItem }>()
  const span = (one: CountOverrideItem) => one.validTo === null ? t('since', { from: format.date(one.validFrom) }) : t('span', { from: format.date(one.validFrom), to: format.date(one.validTo) })
  return (
    <Card title={t('title')}>
      <PageState query={query}>
        {(data) => (
          <>
            <p className="muted small">{t(data.open ? 'on' : 'not_open', { date: format.date(data.on) })}</p>
            <ul className="people">
              {data.items.map((item) => <Rule key={item.rule} item={item} onOverride={mayWrite ? () => setEdit({ rule: item.rule, former: item.override ?? undefined }) : undefined} />)}
            </ul>
            <DatedHistory title={t('override.list', { count: data.overrides.length })} facts={data.overrides}
              line={(one) => [t(`rule.${one.rule}`), t(one.counts ? 'counts' : 'counts_not'), span(one), one.reason, one.authorName].filter(Boolean).join(' · ')}
              correct={t('override.correct')} onCorrect={mayWrite ? (one) => setEdit({ rule: one.rule, former: one }) : undefined} />
            {edit !== undefined && <Suspense><OverrideEditor childId={childId} rule={edit.rule} former={edit.former} onClose={() => setEdit(undefined)} /></Suspense>}
          </>
        )}
      </PageState>
    </Card>
  )
}

function Rule({ item, onOverride }: { item: StandingItem; onOverride: (() => void) | undefined }) {
  const { t, i18n } = useTranslation('standing')
  const missing = item.missing.map((fact) => t(`fact.${fact}`)).join(t('comma'))
  return (
    <li className="person">
      <div>
        <strong>{t(`rule.${item.rule}`)}</strong> <Badge tone={item.counts ? 'info' : 'neutral'}>{t(item.counts ? 'counts' : 'counts_not')}</Badge>
        {item.code !== null && item.counts && <> <Badge>{t(`code.${String(item.code)}`, { defaultValue: '' })}</Badge></>}
        <p className="muted small">{i18n.language === 'en' ? item.wordingEn : item.wordingZh}</p>
        {item.override !== null && <p className="small">{t('override.by', { name: item.override.authorName ?? t('someone'), reason: item.override.reason })}</p>}
        {item.override === null && missing !== '' && <p className="small">{t('missing', { facts: missing })}</p>}
      </div>
      {onOverride && <Button look="quiet" icon="edit" onClick={onOverride}>{t('override.open', { rule: t(`rule.${item.rule}`) })}</Button>}
    </li>
  )
}
