import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportRosterImportBadRowsMutation, getJobOptions } from '@/api/gen/@tanstack/react-query.gen'
import { useDownloadResult } from '@/features/job'
import { Button, toast, useErrorText } from '@/shared/ui'

const AGAIN_MS = 800

/** The rows that cannot go in as a sheet with reasons, to mend in Excel and bring again. */
export function BadRowsButton({ id, shown }: { id: string; shown: boolean }) {
  const { t } = useTranslation('roster')
  const errorText = useErrorText()
  const [jobId, setJobId] = useState<string>()
  const make = useMutation({ ...exportRosterImportBadRowsMutation(), onSuccess: (job) => setJobId(job.id), onError: (error) => toast(errorText(error)) })
  const job = useQuery({
    ...getJobOptions({ path: { id: jobId ?? '' } }),
    enabled: jobId !== undefined,
    refetchInterval: ({ state }) => state.data?.state === 'DONE' || state.data?.state === 'FAILED' ? false : AGAIN_MS,
  })
  const download = useDownloadResult()
  if (!shown) return null
  if (job.data?.state === 'DONE') {
    const ready = job.data
    return <Button look="primary" icon="import" busy={download.isPending} onClick={() => download.mutate(ready)}>{t('bad_rows.download')}</Button>
  }
  return <Button icon="import" busy={make.isPending || (jobId !== undefined && job.data?.state !== 'FAILED')} onClick={() => make.mutate({ path: { id } })}>{t('bad_rows.make')}</Button>
}
