import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Can } from '@/shared/auth/use-session'
import { Button } from '@/shared/ui'

/** The filter of a list as its page holds it; what is undefined is not filtered by. */
export type ListFilter = Record<string, string | number | boolean | undefined>

// Dialogs bring React Aria; a list that nobody exports must not carry that.
const ExportDialog = lazy(async () => ({ default: (await import('./export-dialog')).ExportDialog }))

/** The list as it stands on the page, as a sheet. */
export function ExportButton({ list, filter }: { list: string; filter: ListFilter }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <Can permission="export:write">
      <Button icon="import" onClick={() => setOpen(true)}>{t('export')}</Button>
      {open && <Suspense><ExportDialog list={list} filter={filter} onClose={() => setOpen(false)} /></Suspense>}
    </Can>
  )
}
