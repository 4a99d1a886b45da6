import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { getReportOptions, updateReportMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ReportParagraph as Paragraph, ReportResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Can } from '@/shared/auth/use-session'
import { ConflictPanel, DraftNote, DraftRestored, Form, rule, useConflict, useFormDraft, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, TextArea } from '@/shared/ui'

type Props = { report: ReportResponse; sectionCode: string; paragraph: Paragraph }

/** A paragraph as printed; its writer opens it where it stands. */
export function ReportParagraph({ report, sectionCode, paragraph }: Props) {
  const { t } = useTranslation('report')
  const [writing, setWriting] = useState(false)
  if (writing) return <ParagraphForm report={report} sectionCode={sectionCode} paragraph={paragraph} onDone={() => setWriting(false)} />
  if (paragraph.rendered === '' && report.status === 'FINAL') return null
  return (
    <div className="paragraph">
      <p>{paragraph.rendered === '' ? <span className="muted">{t('one.empty')}</span> : paragraph.rendered}</p>
      {report.status === 'DRAFT' && <Can permission="report:write"><Button look="quiet" icon="edit" onClick={() => setWriting(true)}>{t('one.edit')}</Button></Can>}
    </div>
  )
}

const schema = z.object({ version: z.number(), text: rule.optionalText(5000) })

function ParagraphForm({ report, sectionCode, paragraph, onDone }: Props & { onDone: () => void }) {
  const { t } = useTranslation('report')
  const fresh = useFresh()
  const queryClient = useQueryClient()
  const update = useMutation(updateReportMutation())
  const first = { version: report.version, text: paragraph.text }
  const form = useZodForm(schema, first)
  const draft = useFormDraft(form, `report:${report.id}:${sectionCode}:${paragraph.code}`)
  const conflict = useConflict(form, first, async () => {
    const theirs = await queryClient.fetchQuery({ ...getReportOptions({ path: { id: report.id } }), staleTime: 0 })
    const same = theirs.sections.find(({ code }) => code === sectionCode)?.paragraphs.find(({ code }) => code === paragraph.code)
    return { version: theirs.version, text: same?.text ?? '' }
  })
  return (
    <Form form={form} label={t('one.paragraph')} onSubmit={async ({ text }) => {
      await fresh(conflict.save((version) => update.mutateAsync({ path: { id: report.id }, headers: ifMatch(version),
        body: { title: report.title, style: report.style, sections: [{ code: sectionCode, paragraphs: [{ code: paragraph.code, text }] }] } })))
      await draft.clear()
      onDone()
    }}>
      <DraftRestored draft={draft} form={form} />
      <ConflictPanel control={form.control} conflict={conflict} label={() => t('one.paragraph')} text={(_name, value) => String(value)} />
      <TextArea rows={8} label={t('one.paragraph')} hint={t('one.paragraph_hint')} maxLength={5000} error={form.formState.errors.text?.message} {...form.register('text')} />
      <div className="actions">
        <Button type="submit" look="primary" busy={form.formState.isSubmitting}>{t('one.save')}</Button>
        <Button onClick={() => { void draft.clear().then(onDone) }}>{t('one.cancel')}</Button>
      </div>
      <DraftNote draft={draft} />
    </Form>
  )
}
