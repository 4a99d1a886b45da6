import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getDonorOptions, listDonorsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { DonorRow } from '@/api/gen/types.gen'
import { Can, useCan, useSession } from '@/shared/auth/use-session'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, SearchField, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { DonorForm } from './donor-form'

const route = getRouteApi('/shell/donors')

export default function DonorListPage() {
  const { t } = useTranslation('donor')
  const session = useSession()
  const search = route.useSearch()
  const navigate = useNavigate()
  const keeps = useCan('donation:write')
  const [editing, setEditing] = useState<DonorRow | 'new'>()
  const done = () => setEditing(undefined)
  const query = useQuery({ ...listDonorsOptions({ query: { ...search, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns: Column<DonorRow>[] = [
    { id: 'name', head: t('list.name'), isName: true, cell: (row) => <Link to="/donations" search={{ donorId: row.id }}>{row.name}</Link> },
    { id: 'kind', head: t('list.kind'), phone: 'badge', cell: (row) => <Badge>{t(`kind.${row.kind}`)}</Badge> },
    { id: 'named', head: t('list.named'), cell: (row) => t(row.wantsToBeNamed ? 'list.yes' : 'list.no') },
    { id: 'office', head: t('list.office'), cell: (row) => row.organization.name },
  ]
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} actions={(
        <>
          <LinkButton to="/donations" icon="back">{t('list.back')}</LinkButton>
          <Can permission="donation:write"><Button look="primary" icon="plus" onClick={() => setEditing('new')}>{t('list.add')}</Button></Can>
        </>
      )} />
      <SearchField label={t('list.search')} value={search.q ?? ''} onSearch={(q) => void navigate({ to: '/donors', search: { q } })} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="gift">{t('list.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData}
              action={keeps ? (row) => <Button look="quiet" icon="edit" aria-label={t('list.edit_name', { name: row.name })} onClick={() => setEditing(row)}>{t('list.edit')}</Button> : undefined} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
      <Dialog asDrawer title={t(editing === 'new' ? 'form.title' : 'form.edit')} isOpen={editing !== undefined} onClose={done}>
        {editing === 'new' && <DonorForm organizationId={session.organization.id} onDone={done} />}
        {editing !== undefined && editing !== 'new' && <Edit donor={editing} onDone={done} />}
      </Dialog>
    </>
  )
}

/** How to reach her is asked for only when she is to be changed: the access log says so. */
function Edit({ donor, onDone }: { donor: DonorRow; onDone: () => void }) {
  const query = useQuery(getDonorOptions({ path: { id: donor.id } }))
  return <PageState query={query}>{(full) => <DonorForm donor={full} organizationId={full.organization.id} onDone={onDone} />}</PageState>
}
