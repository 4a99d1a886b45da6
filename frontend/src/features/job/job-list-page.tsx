import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listJobsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { JobResponse, JobState } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, DataTable, EmptyState, PageHeader, PageState, Pager, type Column, type Tone } from '@/shared/ui'
import { isOpen } from './job-progress'
import { useDownloadResult } from './use-download-result'

const route = getRouteApi('/shell/jobs')
const AGAIN_MS = 2000
const TONES: Record<JobState, Tone> = { QUEUED: 'neutral', RUNNING: 'info', DONE: 'good', FAILED: 'bad', CANCELLED: 'neutral' }

/** One's own long work, newest first; what it made can be downloaded until it expires. */
export default function JobListPage() {
  const { t } = useTranslation('job')
  const { instant } = useFormat()
  const search = route.useSearch()
  const query = useQuery({
    ...listJobsOptions({ query: { cursor: search.cursor, limit: 50 } }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => state.data?.items.some(isOpen) === true ? AGAIN_MS : false,
  })
  const pager = useCursorPager(query.data, search.cursor)
  const download = useDownloadResult()
  const columns: Column<JobResponse>[] = [
    { id: 'title', head: t('list.work'), isName: true, cell: (job) => job.title },
    { id: 'state', head: t('list.state'), phone: 'badge', cell: (job) => <Badge tone={TONES[job.state]}>{t(`state.${job.state}`)}</Badge> },
    { id: 'done', head: t('list.done'), numeric: true, cell: (job) => job.total === null ? job.done : t('progress.of', { done: job.done, total: job.total }) },
    { id: 'message', head: t('list.message'), cell: (job) => job.message ?? '' },
    { id: 'created', head: t('list.created'), cell: (job) => instant(job.createdAt) },
    { id: 'expires', head: t('list.expires'), cell: (job) => instant(job.expiresAt) },
  ]
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="check" />}>
        {(page) => (
          <>
            <DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(job) => job.id} busy={query.isPlaceholderData}
              action={(job) => job.resultUrl !== null && <Button busy={download.isPending && download.variables.id === job.id} onClick={() => download.mutate(job)}>{t('list.download')}</Button>} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
    </>
  )
}
