import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { listChildrenOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildRow } from '@/api/gen/types.gen'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, DataTable, EmptyState, PageHeader, PageState, Pager, RiskTag, Select, TextField, type Column } from '@/shared/ui'
import { levelOf } from './level'

const route = getRouteApi('/shell/children')
const GAPS = { unpaired: { paired: false }, incomplete: { complete: false }, contacts: { contactsComplete: false } } as const

/** The roster: search as one speaks (characters, pinyin, initials, phone tail), filters in the address. */
export function ChildListPage() {
  const { t } = useTranslation('child')
  const { gap, ...search } = route.useSearch()
  const query = useQuery({
    ...listChildrenOptions({ query: { ...search, sort: search.sort ?? 'name', status: 'ACTIVE', limit: 50, ...(gap === undefined ? {} : GAPS[gap]) } }),
    placeholderData: keepPreviousData,
  })
  const pager = useCursorPager(query.data, search.cursor)
  const navigate = useNavigate()
  const columns: Column<ChildRow>[] = [
    { id: 'name', head: t('list.name'), isName: true, sortBy: 'name', cell: (row) => <Link to="/children/$childId" params={{ childId: row.id }}>{row.name}</Link> },
    { id: 'risk', head: t('list.risk'), phone: 'badge', cell: (row) => row.riskLevel === null ? '' : <RiskTag level={levelOf(row.riskLevel)}>{t(`risk.${row.riskLevel}`)}</RiskTag> },
    { id: 'age', head: t('list.age'), numeric: true, cell: (row) => t('list.years', { count: row.ageYears }) },
    { id: 'village', head: t('list.village'), cell: (row) => row.region.name },
    { id: 'class', head: t('list.class'), cell: (row) => [row.schoolName, row.className].filter(Boolean).join(' ') },
    { id: 'care', head: t('list.carer'), cell: (row) => [row.carerName, row.careType === null ? null : t(`care.${row.careType}`)].filter(Boolean).join(' · ') },
    { id: 'helpers', head: t('list.helpers'), cell: (row) => row.helperNames.length > 0 ? row.helperNames.join(t('list.comma')) : <Badge tone="warn">{t('list.unpaired')}</Badge> },
    { id: 'file', head: t('list.complete'), cell: (row) => row.complete ? t('list.complete_yes') : <Badge tone="warn">{t('list.missing', { count: row.missingCount })}</Badge> },
  ]
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} />
      <Filters />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="search">{t('list.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData}
              sort={search.sort ?? 'name'} onSort={(sort) => void navigate({ to: '/children', search: (former) => ({ ...former, sort, cursor: undefined }) })} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
    </>
  )
}

function Filters() {
  const { t } = useTranslation('child')
  const search = route.useSearch()
  const navigate = useNavigate()
  const [q, setQ] = useState(search.q ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void navigate({ to: '/children', search: (former) => ({ ...former, q: q.trim() || undefined, cursor: undefined }) })
  }
  return (
    <form className="filters" role="search" aria-label={t('filter.label')} onSubmit={submit}>
      <TextField label={t('filter.q')} hint={t('filter.q_hint')} value={q} onChange={(event) => setQ(event.target.value)} />
      <Select label={t('filter.gap')} value={search.gap ?? ''} options={[
        { value: '', label: t('filter.all') }, { value: 'unpaired', label: t('filter.unpaired') },
        { value: 'incomplete', label: t('filter.incomplete') }, { value: 'contacts', label: t('filter.contacts') },
      ]} onChange={(event) => {
        const gap = event.target.value
        void navigate({ to: '/children', search: (former) => ({ ...former, gap: gap === 'unpaired' || gap === 'incomplete' || gap === 'contacts' ? gap : undefined, cursor: undefined }) })
      }} />
      <Button type="submit" icon="search" look="primary">{t('filter.submit')}</Button>
    </form>
  )
}
