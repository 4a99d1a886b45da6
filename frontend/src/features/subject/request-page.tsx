import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getSubjectRequestOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { SubjectRequestResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Card, Facts, Notice, PageHeader, PageState } from '@/shared/ui'
import { AnswerSection } from './answer-section'
import { toneOf } from './codes'
import { CopySection } from './copy-section'
import { ErasureSection } from './erasure-section'
import { HoldNotice } from './hold-notice'

const route = getRouteApi('/shell/subject-requests/$requestId')

/** One request: what was asked, what is to be done, what became of it. */
export default function RequestPage() {
  const { requestId } = route.useParams()
  const query = useQuery(getSubjectRequestOptions({ path: { id: requestId } }))
  return <PageState query={query}>{(request) => <Request key={request.id} request={request} />}</PageState>
}

function Request({ request }: { request: SubjectRequestResponse }) {
  const { t } = useTranslation('subject')
  const format = useFormat()
  const open = request.state === 'OPEN'
  return (
    <>
      <PageHeader title={t('page.title', { kind: t(`kind.${request.kind}`), name: request.childName ?? t('erased') })} sub={`${request.region.fullName} · ${request.archiveNumber}`} />
      <p className="badges">
        <Badge tone={toneOf[request.state]}>{t(`state.${request.state}`)}</Badge>
        {request.overdue && <Badge tone="bad">{t('list.overdue')}</Badge>}
      </p>
      {open && <Notice tone={request.overdue ? 'bad' : 'info'}>{t('page.due', { date: format.date(request.dueOn) })}</Notice>}
      {open && request.kind === 'ERASURE' && <HoldNotice childId={request.childId} />}
      <div className="columns">
        <div className="stack">
          {open && request.kind === 'COPY' && <CopySection request={request} />}
          {request.kind === 'ERASURE' && (open || request.state === 'ERASING') && <ErasureSection request={request} />}
          {open && request.kind === 'CORRECTION' && <Card title={t('correction.title')}>
            <p>{t('correction.text')}</p>
            <p><Link to="/children/$childId" params={{ childId: request.childId }}>{t('correction.open')}</Link></p>
          </Card>}
          {open && <AnswerSection request={request} />}
          {request.endedAt !== null && <Card title={t('page.outcome')}><Facts items={[
            { label: t('list.state'), value: t(`state.${request.state}`) },
            { label: t('page.answer'), value: request.answer },
            { label: t('page.decided_by'), value: request.decidedBy?.name },
            { label: t('page.ended'), value: format.instant(request.endedAt) },
          ]} /></Card>}
        </div>
        <Card title={t('page.asked')}><Facts items={[
          { label: t('list.requester'), value: [t(`requester.${request.requester}`), request.requesterName].filter(Boolean).join(' · ') },
          { label: t('form.check'), value: t(`check.${request.identityCheck}`) },
          { label: t('form.channel'), value: t(`channel.${request.channel}`) },
          { label: t('form.reason'), value: request.reason },
          ...(request.ground === null ? [] : [{ label: t('form.ground'), value: t(`ground.${request.ground}`) }]),
          { label: t('list.received'), value: format.date(request.receivedOn) },
          { label: t('page.written_by'), value: `${request.requestedBy.name} · ${request.organization.name}` },
          ...(request.kind === 'COPY' ? [{ label: t('page.copies'), value: String(request.copies) }] : []),
        ]} /></Card>
      </div>
    </>
  )
}
