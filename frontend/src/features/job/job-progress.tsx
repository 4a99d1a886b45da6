import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { cancelJobMutation, getJobOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { JobResponse } from '@/api/gen/types.gen'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Notice, PageState } from '@/shared/ui'

const AGAIN_MS = 1000

export const isOpen = (job: JobResponse) => job.state === 'QUEUED' || job.state === 'RUNNING'

/** A job as it goes on. One can leave and come back; `onEnd` is told once when it has ended. */
export function JobProgress({ id, onEnd }: { id: string; onEnd?: (job: JobResponse) => void }) {
  const { t } = useTranslation('job')
  const query = useQuery({ ...getJobOptions({ path: { id } }), refetchInterval: ({ state }) => state.data === undefined || isOpen(state.data) ? AGAIN_MS : false })
  const job = query.data
  const ended = job !== undefined && !isOpen(job)
  useEffect(() => {
    if (ended) onEnd?.(job)
    // Told once for each job, whatever the caller's function is called by then.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, ended])
  return <PageState query={query} skeletonLines={2}>{(shown) => <Bar job={shown} label={t('progress.label', { title: shown.title })} />}</PageState>
}

function Bar({ job, label }: { job: JobResponse; label: string }) {
  const { t } = useTranslation('job')
  const fresh = useFresh()
  const cancel = useMutation(cancelJobMutation())
  const known = job.total !== null && job.total > 0 ? job.total : undefined
  return (
    <div className="job" role="status">
      <p><strong>{job.title}</strong> {t(`state.${job.state}`)} {known !== undefined ? t('progress.of', { done: job.done, total: known }) : t('progress.done', { done: job.done })}</p>
      {isOpen(job) && <progress aria-label={label} max={known} value={known === undefined ? undefined : job.done} />}
      {job.message !== null && (job.state === 'FAILED' ? <Notice tone="bad">{job.message}</Notice> : <p className="muted">{job.message}</p>)}
      {isOpen(job) && (
        <Button busy={cancel.isPending || job.cancelRequested} onClick={() => void fresh(cancel.mutateAsync({ path: { id: job.id } }))}>{t('progress.cancel')}</Button>
      )}
    </div>
  )
}
