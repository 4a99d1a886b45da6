import { useMutation } from '@tanstack/react-query'
import { getJobResult } from '@/api/gen/sdk.gen'
import type { JobResponse } from '@/api/gen/types.gen'
import { toast, useErrorText } from '@/shared/ui'

/** Saves the file a job made under its own name. */
export function useDownloadResult() {
  const errorText = useErrorText()
  return useMutation({
    mutationFn: async (job: JobResponse) => {
      const { data } = await getJobResult({ path: { id: job.id }, parseAs: 'blob' })
      const address = URL.createObjectURL(new Blob([data]))
      const link = document.createElement('a')
      link.href = address
      link.download = job.resultName ?? 'download'
      link.click()
      URL.revokeObjectURL(address)
    },
    onError: (error) => toast(errorText(error)),
  })
}
