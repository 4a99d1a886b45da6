import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { getReportOptions, updateReportMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ReportResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Can } from '@/shared/auth/use-session'
import { ConflictPanel, Form, rule, useConflict, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, TextField, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'

/** A draft's title can be another than the template's: the document carries it. */
export function ReportTitle({ report }: { report: ReportResponse }) {
  const { t } = useTranslation('report')
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  if (report.status !== 'DRAFT') return null
  return (
    <Can permission="report:write">
      <Button icon="edit" onClick={() => setOpen(true)}>{t('one.edit_title')}</Button>
      <Dialog title={t('one.edit_title')} isOpen={open} onClose={close}><TitleForm report={report} onDone={close} /></Dialog>
    </Can>
  )
}

const schema = z.object({ version: z.number(), title: rule.text(200) })

function TitleForm({ report, onDone }: { report: ReportResponse; onDone: () => void }) {
  const { t } = useTranslation('report')
  const fresh = useFresh()
  const queryClient = useQueryClient()
  const update = useMutation(updateReportMutation())
  // The version it was opened with: what somebody else saves meanwhile is met, not written over.
  const [first] = useState({ version: report.version, title: report.title })
  const form = useZodForm(schema, first)
  const conflict = useConflict(form, first, async () => {
    const { version, title } = await queryClient.fetchQuery({ ...getReportOptions({ path: { id: report.id } }), staleTime: 0 })
    return { version, title }
  })
  return (
    <Form form={form} label={t('one.edit_title')} onSubmit={async ({ title }) => {
      await fresh(conflict.save((version) => update.mutateAsync({ path: { id: report.id }, headers: ifMatch(version), body: { title, style: report.style, sections: [] } })))
      toast(t('one.title_saved'), { tone: 'good' })
      onDone()
    }}>
      <ConflictPanel control={form.control} conflict={conflict} label={() => t('one.title')} text={(_name, value) => String(value)} />
      <TextField required label={t('one.title')} maxLength={200} error={form.formState.errors.title?.message} {...form.register('title')} />
      <Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{t('one.save')}</Button>
    </Form>
  )
}
