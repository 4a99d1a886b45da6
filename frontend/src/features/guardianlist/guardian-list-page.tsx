import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getRegionOptions, listGuardiansOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { GuardianPart, GuardianRow } from '@/api/gen/types.gen'
import { ExportButton } from '@/features/export'
import { RegionPicker } from '@/features/region'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, DataTable, EmptyState, PageHeader, PageState, Pager, SearchField, Select, type Column } from '@/shared/ui'

const route = getRouteApi('/shell/guardians')
const PARTS = ['PARENT', 'CARER', 'CONTACT'] as const satisfies readonly GuardianPart[]
const NUMBERS = ['yes', 'no'] as const

/** Everybody around the children of the scope, by name; numbers are read at the file, or leave with a ticket. */
export default function GuardianListPage() {
  const { t } = useTranslation('guardianlist')
  const search = route.useSearch()
  const navigate = useNavigate()
  const filter = { q: search.q, regionCode: search.village, part: search.kin, reachable: search.numbers === undefined ? undefined : search.numbers === 'yes' }
  const query = useQuery({ ...listGuardiansOptions({ query: { ...filter, cursor: search.cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const region = useQuery({ ...getRegionOptions({ path: { code: search.village ?? '' } }), enabled: search.village !== undefined })
  const pager = useCursorPager(query.data, search.cursor)
  const columns = useColumns()
  const narrow = (part: Partial<typeof search>) => void navigate({ to: '/guardians', search: { ...search, ...part, cursor: undefined }, replace: true })
  return (
    <>
      <PageHeader title={t('list.title')} sub={query.data === undefined ? t('list.sub') : `${t('list.count', { count: query.data.total })} · ${t('list.sub')}`} actions={<ExportButton list="guardians" filter={filter} />} />
      <div className="filters">
        <SearchField label={t('list.search')} value={search.q ?? ''} onSearch={(q) => narrow({ q })} />
        <Select label={t('list.part')} value={search.kin ?? ''} empty={t('list.any')} options={PARTS.map((value) => ({ value, label: t(`part.${value}`) }))} onChange={(event) => narrow({ kin: PARTS.find((one) => one === event.target.value) })} />
        <Select label={t('list.reachable')} value={search.numbers ?? ''} empty={t('list.any')} options={NUMBERS.map((value) => ({ value, label: t(`list.${value}`) }))} onChange={(event) => narrow({ numbers: NUMBERS.find((one) => one === event.target.value) })} />
        <RegionPicker label={t('list.region')} empty={t('list.any')} value={search.village ?? ''} valueLabel={region.data?.name} onChange={(code) => narrow({ village: code || undefined })} />
      </div>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="search">{t('list.none_hint')}</EmptyState>}>
        {(page) => <><DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} /><Pager {...pager} /></>}
      </PageState>
    </>
  )
}

function useColumns(): Column<GuardianRow>[] {
  const { t } = useTranslation('guardianlist')
  return [
    { id: 'name', head: t('list.name'), isName: true, cell: (row) => row.name },
    { id: 'reachable', head: t('list.reachable'), phone: 'badge', cell: (row) => row.reachable === null ? <span className="muted">{t('list.hidden')}</span> : <Badge tone={row.reachable ? 'good' : 'warn'}>{t(row.reachable ? 'list.yes' : 'list.no')}</Badge> },
    { id: 'children', head: t('list.children'), cell: (row) => (
      <ul className="dates">
        {row.children.map(({ childId, childName, role }) => <li key={`${childId}${role}`}><Link to="/children/$childId" params={{ childId }} search={{ tab: 'family' }}>{t('list.of', { child: childName, role: t(`role.${role}`, { defaultValue: role }) })}</Link></li>)}
      </ul>
    ) },
    { id: 'region', head: t('list.region'), cell: (row) => row.region?.name ?? '' },
  ]
}
