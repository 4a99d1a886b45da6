import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { finalizeReportMutation, getReportOptions } from '@/api/gen/@tanstack/react-query.gen'
import { getReportDocument } from '@/api/gen/sdk.gen'
import type { FigureResponse, ReportResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Can } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { saveFile } from '@/shared/lib/save-file'
import { Badge, Button, Card, PageHeader, PageState, toast, useErrorText } from '@/shared/ui'
import { ConfirmDialog } from '@/shared/ui/confirm-dialog'
import { Dialog } from '@/shared/ui/dialog'
import { ReportFrozen } from './report-frozen'
import { ReportParagraph } from './report-paragraph'
import { ReportTitle } from './report-title'
import { StatedValues } from './stated-values-form'

const route = getRouteApi('/shell/reports/$reportId')

/** Text on the left, figures on the right; every figure opens what it counted. */
export default function ReportPage() {
  const { reportId } = route.useParams()
  const query = useQuery(getReportOptions({ path: { id: reportId } }))
  return <PageState query={query} skeletonLines={12}>{(report) => <Report report={report} />}</PageState>
}

function Report({ report }: { report: ReportResponse }) {
  const { t } = useTranslation('report')
  const format = useFormat()
  const download = useDownload(report)
  return (
    <>
      <PageHeader title={report.title} sub={[report.organization.name, t('list.span', { from: format.date(report.periodFrom), to: format.date(report.periodTo) }), report.number].filter(Boolean).join(' · ')}
        actions={<>
          <Badge tone={report.status === 'FINAL' ? 'good' : 'info'}>{t(`status.${report.status}`)}</Badge>
          <ReportTitle report={report} />
          <Button icon="print" busy={download.isPending} onClick={() => download.mutate()}>{t('one.download')}</Button>
          {report.status === 'DRAFT' && <Can permission="report:write"><Finalize report={report} /></Can>}
        </>} />
      <ReportFrozen report={report} />
      <div className="columns">
        <Card title={t('one.text')}>
          {report.sections.map((section) => (
            <section key={section.code}>
              {section.heading !== null && <h3>{section.heading}</h3>}
              {section.paragraphs.map((paragraph) => <ReportParagraph key={paragraph.code} report={report} sectionCode={section.code} paragraph={paragraph} />)}
            </section>
          ))}
        </Card>
        <Card title={t('one.figures')} actions={<StateValues report={report} />}>
          <p className="muted">{t('one.figures_hint')}</p>
          <ul className="people">{report.figures.map((figure) => <Figure key={figure.code} report={report} figure={figure} />)}</ul>
        </Card>
      </div>
    </>
  )
}

function Figure({ report, figure }: { report: ReportResponse; figure: FigureResponse }) {
  const { t, i18n } = useTranslation('report')
  const english = i18n.language === 'en'
  const name = english ? figure.nameEn : figure.nameZh
  const tone = figure.source === 'COMPUTED' ? 'good' : figure.source === 'STATED' ? 'info' : 'warn'
  return (
    <li className="person" title={english ? figure.definitionEn : figure.definitionZh}>
      <div>
        {figure.recordCount !== null
          ? <Link to="/reports/$reportId/figures/$code" params={{ reportId: report.id, code: figure.code }}>{name}</Link>
          : name} <Badge tone={tone}>{t(`source.${figure.source}`)}</Badge>
        {figure.statedSource !== null && <p className="muted small">{t('one.stated_by', { source: figure.statedSource })}</p>}
      </div>
      <strong>{figure.printed}</strong>
    </li>
  )
}

function Finalize({ report }: { report: ReportResponse }) {
  const { t } = useTranslation('report')
  const queryClient = useQueryClient()
  const errorText = useErrorText()
  const [asking, setAsking] = useState(false)
  const finalize = useMutation({ ...finalizeReportMutation(), onError: (error) => toast(errorText(error), { tone: 'bad' }), onSuccess: () => toast(t('one.finalized')), onSettled: async () => {
    // Also after a refusal: somebody else may have changed or finalised it.
    await queryClient.invalidateQueries()
    setAsking(false)
  } })
  return (
    <>
      <Button look="primary" icon="check" busy={finalize.isPending} onClick={() => setAsking(true)}>{t('one.finalize')}</Button>
      <ConfirmDialog isOpen={asking} title={t('one.finalize')} text={t('one.finalize_hint', { title: report.title })} confirmLabel={t('one.finalize')} busy={finalize.isPending}
        onClose={() => setAsking(false)} onConfirm={() => finalize.mutate({ path: { id: report.id }, headers: ifMatch(report.version) })} />
    </>
  )
}

function StateValues({ report }: { report: ReportResponse }) {
  const { t } = useTranslation('report')
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  if (report.status !== 'DRAFT') return null
  return (
    <Can permission="report:write">
      <Button icon="edit" onClick={() => setOpen(true)}>{t('stated.open')}</Button>
      <Dialog asDrawer title={t('stated.title')} isOpen={open} onClose={close}><StatedValues report={report} onDone={close} /></Dialog>
    </Can>
  )
}

function useDownload(report: ReportResponse) {
  const errorText = useErrorText()
  return useMutation({
    mutationFn: async () => {
      const { data } = await getReportDocument({ path: { id: report.id }, parseAs: 'blob' })
      saveFile(new Blob([data]), `${report.title}.docx`)
    },
    onError: (error) => toast(errorText(error)),
  })
}
