import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ReportDifference, ReportResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Card, DataTable, Facts, Notice, type Column } from '@/shared/ui'

/** A final report says when, by whom and under which number it was frozen, and what has changed since. */
export function ReportFrozen({ report }: { report: ReportResponse }) {
  const { t, i18n } = useTranslation('report')
  const format = useFormat()
  if (report.status !== 'FINAL') return null
  const nameOf = (code: string) => {
    const figure = report.figures.find((candidate) => candidate.code === code)
    return (i18n.language === 'en' ? figure?.nameEn : figure?.nameZh) ?? code
  }
  const columns: Column<ReportDifference>[] = [
    { id: 'figure', head: t('differences.figure'), isName: true, cell: (row) => <Link to="/reports/$reportId/figures/$code" params={{ reportId: report.id, code: row.code }}>{nameOf(row.code)}</Link> },
    { id: 'frozen', head: t('differences.frozen'), numeric: true, cell: (row) => row.frozen },
    { id: 'current', head: t('differences.current'), numeric: true, cell: (row) => row.current },
    { id: 'records', head: t('differences.records'), cell: (row) => t('differences.changed', { added: row.addedRecords, removed: row.removedRecords }) },
  ]
  return (
    <>
      <Card title={t('frozen.title')}>
        <Facts items={[
          { label: t('list.number'), value: report.number ?? '—' },
          { label: t('frozen.at'), value: report.finalizedAt === null ? '—' : format.instant(report.finalizedAt) },
          { label: t('frozen.by'), value: report.finalizedBy?.name ?? '—' },
          { label: t('frozen.hash'), value: <span className="code" title={report.contentHash ?? undefined}>{report.contentHash?.slice(0, 16) ?? '—'}</span> },
        ]} />
      </Card>
      {report.differences.length === 0
        ? <Notice tone="good">{t('differences.none')}</Notice>
        : <><Notice tone="warn">{t('one.differences', { count: report.differences.length })}</Notice>
          <DataTable caption={t('differences.title')} captionVisible columns={columns} rows={report.differences} rowKey={(row) => row.code} /></>}
    </>
  )
}
