import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listOrganizationsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { OrganizationRow } from '@/api/gen/types.gen'
import { Can } from '@/shared/auth/use-session'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, DataTable, EmptyState, PageHeader, PageState, Pager, SearchField, Select, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { KINDS, kindOf } from './kinds'
import { OrganizationForm } from './organization-form'

const route = getRouteApi('/shell/organizations')

/** Offices, schools and units of the scope. */
export default function OrganizationListPage() {
  const { t } = useTranslation('organization')
  const search = route.useSearch()
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  const kind = kindOf(search.kind)
  const query = useQuery({ ...listOrganizationsOptions({ query: { q: search.q, kind, cursor: search.cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns: Column<OrganizationRow>[] = [
    { id: 'name', head: t('list.name'), isName: true, cell: (row) => <Link to="/organizations/$organizationId" params={{ organizationId: row.id }}>{row.name}</Link> },
    { id: 'kind', head: t('list.kind'), phone: 'badge', cell: (row) => <Badge>{t(`kind.${row.kind}`)}</Badge> },
    { id: 'place', head: t('list.place'), cell: (row) => row.region.name },
    { id: 'parent', head: t('list.parent'), cell: (row) => row.parent?.name ?? '' },
  ]
  return (
    <>
      <PageHeader title={t('list.title')} actions={<Can permission="organization:write"><Button look="primary" icon="plus" onClick={() => setAdding(true)}>{t('list.add')}</Button></Can>} />
      <div className="filters">
        <SearchField label={t('list.search')} value={search.q ?? ''} onSearch={(q) => void navigate({ to: '/organizations', search: (former) => ({ ...former, q, cursor: undefined }) })} />
        <Select label={t('list.kind')} value={kind ?? ''} empty={t('list.all')} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(event) => void navigate({ to: '/organizations', search: (former) => ({ ...former, kind: event.target.value || undefined, cursor: undefined }) })} />
      </div>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="search" />}>
        {(page) => <><DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} /><Pager {...pager} /></>}
      </PageState>
      <Dialog asDrawer title={t('form.new')} isOpen={adding} onClose={() => setAdding(false)}>
        <OrganizationForm organization={undefined} onDone={() => setAdding(false)} />
      </Dialog>
    </>
  )
}
