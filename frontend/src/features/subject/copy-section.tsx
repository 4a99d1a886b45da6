import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyChildFileMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { JobResponse, SubjectRequestResponse } from '@/api/gen/types.gen'
import { JobProgress, useDownloadResult } from '@/features/job'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, Notice, useErrorText } from '@/shared/ui'

/** The whole file as a zip: made, taken, handed over. */
export function CopySection({ request }: { request: SubjectRequestResponse }) {
  const { t } = useTranslation('subject')
  const fresh = useFresh()
  const errorText = useErrorText()
  const [jobId, setJobId] = useState<string>()
  const [ended, setEnded] = useState<JobResponse>()
  const download = useDownloadResult()
  const copy = useMutation({ ...copyChildFileMutation(), onSuccess: (job) => { setEnded(undefined); setJobId(job.id) } })
  return (
    <Card title={t('copy.title')}>
      <p>{t('copy.text')}</p>
      <Notice tone="info">{t('copy.care')}</Notice>
      {jobId !== undefined && <JobProgress id={jobId} onEnd={(job) => { setEnded(job); void fresh(Promise.resolve()) }} />}
      {copy.error !== null && <Notice tone="bad">{errorText(copy.error)}</Notice>}
      <div className="actions">
        {ended?.state === 'DONE' && <Button look="primary" icon="import" busy={download.isPending} onClick={() => download.mutate(ended)}>{t('copy.download')}</Button>}
        <Button look={ended?.state === 'DONE' ? 'quiet' : 'primary'} busy={copy.isPending} disabled={jobId !== undefined && ended === undefined}
          onClick={() => copy.mutate({ path: { id: request.id }, body: undefined })}>{request.copies > 0 ? t('copy.again') : t('copy.make')}</Button>
      </div>
    </Card>
  )
}
