import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getReportOptions, listFigureRecordsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { FigureRecordRow } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Card, DataTable, EmptyState, Facts, LinkButton, PageHeader, PageState, Pager, type Column } from '@/shared/ui'

const route = getRouteApi('/shell/reports/$reportId/figures/$code')

/** Exactly the records a figure counted: the total here is the figure there. */
export default function FigurePage() {
  const { t, i18n } = useTranslation('report')
  const format = useFormat()
  const { reportId, code } = route.useParams()
  const { cursor } = route.useSearch()
  const report = useQuery(getReportOptions({ path: { id: reportId } }))
  const query = useQuery({ ...listFigureRecordsOptions({ path: { id: reportId, code }, query: { cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const figure = report.data?.figures.find((candidate) => candidate.code === code)
  const english = i18n.language === 'en'
  const columns: Column<FigureRecordRow>[] = [
    { id: 'name', head: t('figure.record'), isName: true, cell: (row) => <RecordLink row={row} /> },
    { id: 'on', head: t('figure.on'), cell: (row) => row.occurredOn === null ? '' : format.date(row.occurredOn) },
    { id: 'child', head: t('figure.child'), cell: (row) => row.childId === null || row.childName === null ? '' : <Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> },
    { id: 'detail', head: t('figure.detail'), cell: (row) => row.detail ?? '' },
    { id: 'state', head: t('figure.state'), phone: 'badge', cell: (row) => row.state === 'COUNTED' ? '' : <Badge tone="warn">{t(`record.${row.state}`)}</Badge> },
  ]
  return (
    <>
      <PageHeader title={figure === undefined ? t('figure.title') : t('figure.heading', { name: english ? figure.nameEn : figure.nameZh, printed: figure.printed })}
        actions={<LinkButton to="/reports/$reportId" params={{ reportId }} icon="back">{t('figure.back')}</LinkButton>} />
      <PageState query={report} skeletonLines={3}>
        {(one) => figure !== undefined && (
          <Card title={t('figure.definition')}>
            <p>{english ? figure.definitionEn : figure.definitionZh}</p>
            <Facts items={[
              { label: t('list.period'), value: t('list.span', { from: format.date(one.periodFrom), to: format.date(one.periodTo) }) },
              { label: t('figure.as_of'), value: format.date(one.asOf) },
              { label: t('figure.value'), value: figure.value === null ? figure.printed : t('figure.counted', { value: format.number(figure.value), unit: figure.unit }) },
              { label: t('figure.source'), value: <Badge tone={figure.source === 'COMPUTED' ? 'good' : 'info'}>{t(`source.${figure.source}`)}</Badge> },
            ]} />
          </Card>
        )}
      </PageState>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('figure.none')} icon="list" />}>
        {(page) => <><DataTable caption={t('figure.title')} columns={columns} rows={page.items} rowKey={(row) => `${row.id}-${row.childId ?? ''}`} busy={query.isPlaceholderData} /><Pager {...pager} /></>}
      </PageState>
    </>
  )
}

function RecordLink({ row }: { row: FigureRecordRow }) {
  const { t } = useTranslation('report')
  const title = row.title ?? row.childName ?? t('figure.gone')
  if (row.recordType === 'HOME_VISIT') return <Link to="/visits/$visitId" params={{ visitId: row.id }}>{title}</Link>
  if (row.recordType === 'CONTACT') return <Link to="/contacts/$contactId" params={{ contactId: row.id }}>{title}</Link>
  if (row.recordType === 'CHILD') return <Link to="/children/$childId" params={{ childId: row.id }}>{title}</Link>
  return <>{title}</>
}
