import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { saveFile } from '@/shared/lib/save-file'
import { Button, toast, useErrorText } from '@/shared/ui'

/** Prints a certificate: the server makes the document and writes down that it did. */
export function Download({ name, label, load }: { name: string; label: string; load: () => Promise<{ data?: Blob | File | undefined }> }) {
  const { t } = useTranslation('service')
  const errorText = useErrorText()
  const download = useMutation({
    mutationFn: load,
    onSuccess: ({ data }) => { if (data !== undefined) saveFile(new Blob([data]), name) },
    onError: (error) => toast(errorText(error)),
  })
  return <Button look="quiet" icon="print" busy={download.isPending} aria-label={label} onClick={() => download.mutate()}>{t('print')}</Button>
}
