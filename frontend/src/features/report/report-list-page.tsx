import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createReportMutation, listReportsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ReportRow } from '@/api/gen/types.gen'
import { Can, useSession } from '@/shared/auth/use-session'
import { Form, FormDate, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, Card, DataTable, EmptyState, PageHeader, PageState, Pager, type Column } from '@/shared/ui'
import * as z from 'zod/mini'

const route = getRouteApi('/shell/reports')
const DAYS_BACK = 364
const DAY_MS = 86_400_000

const schema = z.object({ periodFrom: rule.pastDate(), periodTo: rule.pastDate() })

/** The office's reports, and the one button that writes the next. */
export default function ReportListPage() {
  const { t } = useTranslation('report')
  const format = useFormat()
  const { cursor } = route.useSearch()
  const query = useQuery({ ...listReportsOptions({ query: { cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const columns: Column<ReportRow>[] = [
    { id: 'title', head: t('list.name'), isName: true, cell: (row) => <Link to="/reports/$reportId" params={{ reportId: row.id }}>{row.title}</Link> },
    { id: 'status', head: t('list.status'), phone: 'badge', cell: (row) => <Badge tone={row.status === 'FINAL' ? 'good' : 'info'}>{t(`status.${row.status}`)}</Badge> },
    { id: 'period', head: t('list.period'), cell: (row) => t('list.span', { from: format.date(row.periodFrom), to: format.date(row.periodTo) }) },
    { id: 'office', head: t('list.office'), cell: (row) => row.organization.name },
    { id: 'number', head: t('list.number'), cell: (row) => row.number ?? '' },
  ]
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} />
      <Can permission="report:write"><NewReport /></Can>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="report">{t('list.none_hint')}</EmptyState>}>
        {(page) => <><DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} /><Pager {...pager} /></>}
      </PageState>
    </>
  )
}

function NewReport() {
  const { t } = useTranslation('report')
  const session = useSession()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const create = useMutation(createReportMutation())
  const end = today()
  const start = new Date(Date.parse(`${end}T00:00:00Z`) - DAYS_BACK * DAY_MS).toISOString().slice(0, 10)
  const form = useZodForm(schema, { periodFrom: start, periodTo: end })
  return (
    <Card title={t('create.title')}>
      <Form form={form} label={t('create.title')} onSubmit={async (values) => {
        const report = await create.mutateAsync({ body: { organizationId: session.organization.id, template: 'UNIT', title: null, ...values, asOf: values.periodTo } })
        await queryClient.invalidateQueries()
        await navigate({ to: '/reports/$reportId', params: { reportId: report.id } })
      }}>
        <div className="filters">
          <FormDate required control={form.control} name="periodFrom" label={t('create.from')} />
          <FormDate required control={form.control} name="periodTo" label={t('create.to')} />
          <Button type="submit" look="primary" icon="report" busy={form.formState.isSubmitting}>{t('create.submit')}</Button>
        </div>
      </Form>
    </Card>
  )
}
