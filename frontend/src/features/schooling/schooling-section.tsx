import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getChildSchoolingOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { EnrolmentResponse } from '@/api/gen/types.gen'
import { useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Button, Card, EmptyState, Facts, Notice, PageState } from '@/shared/ui'
import { DatedHistory } from '@/shared/ui/dated-history'

const EnrolmentEditor = lazy(async () => ({ default: (await import('./enrolment-editor')).EnrolmentEditor }))

type Props = { childId: string; closed: boolean; asOf: string | undefined }

/** Where the child learns on the day asked for, and where before. */
export function SchoolingSection({ childId, closed, asOf }: Props) {
  const { t } = useTranslation('schooling')
  const query = useQuery(getChildSchoolingOptions({ path: { childId }, query: { asOf } }))
  const mayWrite = useCan('child:write') && !closed && asOf === undefined
  const [edit, setEdit] = useState<EnrolmentResponse | 'new'>()
  const span = useSpan()
  const line = (one: EnrolmentResponse) => [span(one), t(`change.${one.beganBy}`), one.schoolName ?? t(`stage.${one.stage}`), one.grade && t(`grade.${one.grade}`), one.className].filter(Boolean).join(' · ')
  return (
    <Card title={t('title')} actions={mayWrite && <Button look="quiet" icon="plus" onClick={() => setEdit('new')}>{t('add')}</Button>}>
      <PageState query={query}>
        {(data) => (
          <>
            {data.current === null ? <EmptyState title={t('none')} icon="calendar" /> : <Current one={data.current} hidden={data.hiddenFields} />}
            {mayWrite && data.current !== null && <Button look="quiet" icon="edit" onClick={() => setEdit(data.current ?? undefined)}>{t('correct')}</Button>}
            <DatedHistory title={t('before', { count: data.history.length - (data.current === null ? 0 : 1) })} facts={data.history.filter((one) => one.id !== data.current?.id)} line={line}
              correct={t('correct_past')} onCorrect={mayWrite ? setEdit : undefined} />
            {edit !== undefined && <Suspense><EnrolmentEditor childId={childId} former={edit === 'new' ? data.current ?? undefined : edit} correct={edit !== 'new'} onClose={() => setEdit(undefined)} /></Suspense>}
          </>
        )}
      </PageState>
    </Card>
  )
}

function useSpan() {
  const { t } = useTranslation('schooling')
  const format = useFormat()
  return (one: EnrolmentResponse) => one.endsOn === null ? t('since', { from: format.date(one.startsOn) }) : t('span', { from: format.date(one.startsOn), to: format.date(one.endsOn) })
}

function Current({ one, hidden }: { one: EnrolmentResponse; hidden: readonly string[] }) {
  const { t } = useTranslation('schooling')
  const format = useFormat()
  const span = useSpan()
  const row = (field: string, value: string | null) => hidden.includes(field) ? [] : [{ label: t(`field.${field}`, { defaultValue: field }), value: value ?? <span className="muted">{t('unknown')}</span> }]
  return (
    <>
      {one.awaitsNewSchool && <Notice tone="warn">{t('awaits')}</Notice>}
      <p className="badges"><Badge>{t(`stage.${one.stage}`)}</Badge>{one.suspended && <Badge tone="warn">{t('change.SUSPENDED')}</Badge>}</p>
      <Facts items={[
        ...row('school', one.schoolName), ...row('grade', [one.grade && t(`grade.${one.grade}`), one.entryYear === null ? null : t('entered', { year: one.entryYear }), one.className].filter(Boolean).join(' · ') || null),
        ...row('teacherName', one.teacherName), ...row('teacherPhone', one.teacherPhone), ...row('boarding', one.boarding === null ? null : t(one.boarding ? 'boards' : 'day')),
        ...row('studentNumberMasked', one.studentNumberMasked), ...row('travelWay', one.travelWay === null ? null : [t(`way.${one.travelWay}`), one.travelMinutes === null ? null : t('minutes', { count: one.travelMinutes })].filter(Boolean).join(' · ')),
        ...row('marksTrend', one.marksTrend === null ? null : t(`trend.${one.marksTrend}`)), ...row('studentAid', one.studentAid.map((aid) => t(`aid.${aid}`)).join(t('comma')) || null),
        ...row('confirmedOn', format.date(one.confirmedOn)),
      ]} />
      <p className="muted small">{span(one)} · {t(`change.${one.beganBy}`)}</p>
    </>
  )
}
