import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listPeopleOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { PersonResponse, PersonRow } from '@/api/gen/types.gen'
import { ExportButton } from '@/features/export'
import { Can } from '@/shared/auth/use-session'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, Checkbox, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, SearchField, Select, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { OneTimePassword } from './one-time-password'
import { PersonForm } from './person-form'
import { ROLES, roleOf } from './roles'

const route = getRouteApi('/shell/people')

/** Everybody with an account in the scope. */
export default function PersonListPage() {
  const { t } = useTranslation('person')
  const search = route.useSearch()
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  const [made, setMade] = useState<PersonResponse>()
  const role = roleOf(search.role)
  const filter = { q: search.q, role, status: search.inactive === true ? 'INACTIVE' as const : 'ACTIVE' as const }
  const query = useQuery({
    ...listPeopleOptions({ query: { ...filter, cursor: search.cursor, limit: 50 } }),
    placeholderData: keepPreviousData,
  })
  const pager = useCursorPager(query.data, search.cursor)
  const columns: Column<PersonRow>[] = [
    { id: 'name', head: t('people.name'), isName: true, cell: (row) => <Link to="/people/$personId" params={{ personId: row.id }}>{row.name}</Link> },
    { id: 'status', head: t('people.status'), phone: 'badge', cell: (row) => <Badge tone={row.status === 'ACTIVE' ? 'good' : 'neutral'}>{t(`status.${row.status}`)}</Badge> },
    { id: 'login', head: t('people.login'), cell: (row) => row.loginName ?? '' },
    { id: 'organization', head: t('people.organization'), cell: (row) => row.organization.name },
    { id: 'position', head: t('people.position'), cell: (row) => row.positionTitle ?? '' },
    { id: 'roles', head: t('people.roles'), cell: (row) => row.roles.map((one) => t(`role.${one}`)).join(t('people.comma')) },
    { id: 'pairings', head: t('people.pairings'), numeric: true, cell: (row) => row.activePairingCount },
  ]
  return (
    <>
      <PageHeader title={t('people.title')} actions={<>
        <ExportButton list="people" filter={filter} />
        <LinkButton to="/roles" icon="audit">{t('matrix.title')}</LinkButton>
        <Can permission="account:write"><Button look="primary" icon="plus" onClick={() => setAdding(true)}>{t('people.add')}</Button></Can>
      </>} />
      <div className="filters">
        <SearchField label={t('people.search')} hint={t('people.search_hint')} value={search.q ?? ''} onSearch={(q) => void navigate({ to: '/people', search: (former) => ({ ...former, q, cursor: undefined }) })} />
        <Select label={t('people.role')} value={role ?? ''} empty={t('people.all_roles')} options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
          onChange={(event) => void navigate({ to: '/people', search: (former) => ({ ...former, role: event.target.value || undefined, cursor: undefined }) })} />
        <Checkbox label={t('people.inactive')} checked={search.inactive === true}
          onChange={(event) => void navigate({ to: '/people', search: (former) => ({ ...former, inactive: event.target.checked || undefined, cursor: undefined }) })} />
      </div>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('people.none')} icon="search" />}>
        {(page) => <><DataTable caption={t('people.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} /><Pager {...pager} /></>}
      </PageState>
      <Dialog asDrawer title={t('person.new')} isOpen={adding} onClose={() => setAdding(false)}>
        <PersonForm person={undefined} onDone={(person) => { setAdding(false); setMade(person) }} />
      </Dialog>
      <OneTimePassword name={made?.name ?? ''} password={made?.oneTimePassword ?? undefined} onClose={() => {
        const id = made?.id
        setMade(undefined)
        if (id !== undefined) void navigate({ to: '/people/$personId', params: { personId: id } })
      }} />
    </>
  )
}
