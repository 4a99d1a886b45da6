import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listDutyExemptionsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { DutyExemptionResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { DataTable, EmptyState, LinkButton, Notice, PageHeader, PageState, Pager, type Column } from '@/shared/ui'

const route = getRouteApi('/shell/duty-exemptions')

/** Who need not be done what for, why, until when, and who said so. */
export default function ExemptionListPage() {
  const { t } = useTranslation('coverage')
  const format = useFormat()
  const search = route.useSearch()
  const ofCell = search.childId !== undefined
  const query = useQuery({ ...listDutyExemptionsOptions({ query: { ...search, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns: Column<DutyExemptionResponse>[] = [
    { id: 'child', head: t('exemption.child'), isName: true, cell: (row) => <Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> },
    { id: 'rule', head: t('exemption.rule'), cell: (row) => row.ruleName },
    { id: 'period', head: t('exemption.period'), cell: (row) => t('rules.span', { from: format.date(row.startsOn), to: format.date(row.endsOn) }) },
    { id: 'reason', head: t('exemption.reason'), cell: (row) => row.reason },
    { id: 'approved', head: t('exemption.approved_by'), cell: (row) => row.approvedBy.name },
  ]
  return (
    <>
      <PageHeader title={t('exemption.list_title')} sub={t('exemption.sub')} actions={<LinkButton to="/coverage" icon="back">{t('exemption.back')}</LinkButton>} />
      {ofCell && <Notice actions={<LinkButton to="/duty-exemptions" search={{}}>{t('exemption.show_all')}</LinkButton>}>{t('exemption.of_cell')}</Notice>}
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('exemption.none')}>{t('exemption.none_hint')}</EmptyState>}>
        {(page) => <><DataTable caption={t('exemption.list_title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} /><Pager {...pager} /></>}
      </PageState>
    </>
  )
}
