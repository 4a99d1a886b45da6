import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getRegionOptions, listRegionsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { RegionRow } from '@/api/gen/types.gen'
import { Can, useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, DataTable, EmptyState, PageHeader, PageState, Pager, SearchField, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { RegionForm } from './region-form'

const route = getRouteApi('/shell/regions')

/** The places of the scope, level by level: a name opens what lies below it. */
export default function RegionListPage() {
  const { t } = useTranslation('region')
  const format = useFormat()
  const search = route.useSearch()
  const navigate = useNavigate()
  const mayWrite = useCan('region:write')
  const [editing, setEditing] = useState<string>()
  const query = useQuery({ ...listRegionsOptions({ query: { q: search.q, parent: search.parent, cursor: search.cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const edited = query.data?.items.find((row) => row.code === editing)
  const columns: Column<RegionRow>[] = [
    { id: 'name', head: t('list.name'), isName: true, cell: (row) => <Link to="/regions" search={{ parent: row.code }}>{row.name}</Link> },
    { id: 'level', head: t('list.level'), phone: 'badge', cell: (row) => <Badge>{t(`level.${row.level}`)}</Badge> },
    { id: 'code', head: t('list.code'), cell: (row) => <span className="code">{row.code}</span> },
    { id: 'within', head: t('list.within'), cell: (row) => row.fullName },
    { id: 'valid', head: t('list.valid'), cell: (row) => row.validTo === null ? t('list.since', { from: format.date(row.validFrom) }) : t('list.until', { to: format.date(row.validTo) }) },
  ]
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} actions={<Can permission="region:write"><Button look="primary" icon="plus" onClick={() => setEditing('new')}>{t('list.add')}</Button></Can>} />
      <SearchField label={t('list.search')} value={search.q ?? ''} onSearch={(q) => void navigate({ to: '/regions', search: { q } })} />
      {search.parent !== undefined && <Above code={search.parent} />}
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="home">{t('list.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.code} busy={query.isPlaceholderData}
              action={mayWrite ? (row) => <Button icon="edit" look="quiet" aria-label={t('list.edit_name', { name: row.name })} onClick={() => setEditing(row.code)}>{t('list.edit')}</Button> : undefined} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
      <Dialog asDrawer title={editing === 'new' ? t('form.new') : t('form.edit')} isOpen={editing === 'new' || edited !== undefined} onClose={() => setEditing(undefined)}>
        <RegionForm region={edited} parentCode={search.parent} onDone={() => setEditing(undefined)} />
      </Dialog>
    </>
  )
}

/** The way back up, place by place. */
function Above({ code }: { code: string }) {
  const { t } = useTranslation('region')
  const query = useQuery(getRegionOptions({ path: { code } }))
  const region = query.data
  if (region === undefined) return null
  return (
    <nav className="crumbs" aria-label={t('list.above')}>
      <Link to="/regions" search={{}}>{t('list.all')}</Link>
      {region.parentCode !== null && <Link to="/regions" search={{ parent: region.parentCode }}>{t('list.up')}</Link>}
      <strong>{region.fullName}</strong>
    </nav>
  )
}
