import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { eraseChildFileMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { SubjectRequestResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { JobProgress } from '@/features/job'
import { useSession } from '@/shared/auth/use-session'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, Notice, useErrorText } from '@/shared/ui'
import { ConfirmDialog } from '@/shared/ui/confirm-dialog'

/** A second person confirms; then the file goes, room by room, for good. */
export function ErasureSection({ request }: { request: SubjectRequestResponse }) {
  const { t } = useTranslation('subject')
  const fresh = useFresh()
  const errorText = useErrorText()
  const own = useSession().personId === request.requestedBy.id
  const [asking, setAsking] = useState(false)
  const [jobId, setJobId] = useState<string>()
  const erase = useMutation({ ...eraseChildFileMutation(), onSuccess: (job) => setJobId(job.id), onSettled: () => setAsking(false) })
  const stopped = request.state === 'ERASING' && request.jobId === null
  return (
    <Card title={t('erasure.title')}>
      <p>{t('erasure.text')}</p>
      <ul>
        {(['records', 'files', 'people', 'reports', 'forever'] as const).map((what) => <li key={what}>{t(`erasure.what.${what}`)}</li>)}
      </ul>
      {jobId !== undefined && <JobProgress id={jobId} onEnd={() => void fresh(Promise.resolve())} />}
      {erase.error !== null && <Notice tone="bad">{errorText(erase.error)}</Notice>}
      {own && <Notice tone="warn">{t('erasure.second_person')}</Notice>}
      {!own && stopped && <Notice tone="warn">{t('erasure.stopped')}</Notice>}
      {request.state === 'ERASING' && !stopped && jobId === undefined && <Notice tone="info">{t('erasure.running')}</Notice>}
      {!own && (request.state === 'OPEN' || stopped) && (
        <div className="actions"><Button look="danger" busy={erase.isPending} onClick={() => setAsking(true)}>{t(stopped ? 'erasure.go_on' : 'erasure.confirm')}</Button></div>
      )}
      <ConfirmDialog danger isOpen={asking} title={t('erasure.sure', { name: request.childName ?? request.archiveNumber })} text={t('erasure.sure_text')} confirmLabel={t('erasure.erase')} busy={erase.isPending}
        onConfirm={() => erase.mutate({ path: { id: request.id }, headers: ifMatch(request.version), body: undefined })} onClose={() => setAsking(false)} />
    </Card>
  )
}
