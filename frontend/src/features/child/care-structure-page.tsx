import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getChildCountsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { CareTypeCount, ChildCountsResponse } from '@/api/gen/types.gen'
import { Card, DataTable, EmptyState, PageHeader, PageState, type Column } from '@/shared/ui'

const GRANDPARENTS: ReadonlySet<CareTypeCount['careType']> = new Set(['PATERNAL_GRANDPARENTS', 'MATERNAL_GRANDPARENTS'])

/** Who cares for the children (R3-P04): each share with what it is a share of, each figure opens its children. */
export default function CareStructurePage() {
  const { t } = useTranslation('child')
  const query = useQuery(getChildCountsOptions())
  return (
    <>
      <PageHeader title={t('structure.title')} sub={t('structure.sub')} />
      <PageState query={query} isEmpty={(data) => data.total === 0} empty={<EmptyState title={t('list.none')} icon="children" />}>{(data) => <Structure data={data} />}</PageState>
    </>
  )
}

function Structure({ data }: { data: ChildCountsResponse }) {
  const { t } = useTranslation('child')
  const known = data.byCareType.filter((row) => row.careType !== null).sort((a, b) => b.children - a.children)
  const unknown = data.byCareType.find((row) => row.careType === null)
  const elders = known.filter((row) => GRANDPARENTS.has(row.careType)).reduce((sum, row) => sum + row.children, 0)
  const share = (children: number) => data.careTypeBase === 0 ? '—' : t('structure.share', { percent: Math.round(children * 1000 / data.careTypeBase) / 10, part: children, base: data.careTypeBase })
  const columns: Column<CareTypeCount>[] = [
    { id: 'care', head: t('structure.care'), isName: true, cell: (row) => row.careType === null ? '' : t(`care.${row.careType}`) },
    { id: 'children', head: t('structure.children'), numeric: true, cell: (row) => row.careType === null ? row.children : <Link to="/children" search={{ careType: row.careType }}>{row.children}</Link> },
    { id: 'share', head: t('structure.share_head'), numeric: true, cell: (row) => share(row.children) },
  ]
  return (
    <Card title={t('structure.base', { base: data.careTypeBase, total: data.total })}>
      <div className="stack">
        <p><strong>{t('structure.elders', { share: share(elders) })}</strong></p>
        <DataTable caption={t('structure.title')} columns={columns} rows={known} rowKey={(row) => row.careType ?? ''} />
        {unknown !== undefined && <p><Link to="/children" search={{ gap: 'nocare' }}>{t('structure.unknown', { count: unknown.children })}</Link></p>}
      </div>
    </Card>
  )
}
