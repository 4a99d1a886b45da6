import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listPolicyDocumentsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { PolicyDocumentResponse } from '@/api/gen/types.gen'
import { Can, useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Button, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, SearchField, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { DocumentForm } from './document-form'

const route = getRouteApi('/shell/policy-documents')

/** The numbered documents that order the work. */
export default function DocumentListPage() {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const search = route.useSearch()
  const navigate = useNavigate()
  const leads = useCan('plan:write')
  const [editing, setEditing] = useState<PolicyDocumentResponse | 'new'>()
  const done = () => setEditing(undefined)
  const query = useQuery({ ...listPolicyDocumentsOptions({ query: { ...search, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns: Column<PolicyDocumentResponse>[] = [
    { id: 'title', head: t('document.name'), isName: true, cell: (row) => row.title },
    { id: 'number', head: t('document.number'), cell: (row) => row.documentNumber },
    { id: 'issuer', head: t('document.issuer'), cell: (row) => row.issuer ?? '' },
    { id: 'issued', head: t('document.issued'), cell: (row) => row.issuedOn === null ? '' : format.date(row.issuedOn) },
    { id: 'organization', head: t('common.organization'), cell: (row) => row.organization.name },
  ]
  return (
    <>
      <PageHeader title={t('document.title')} sub={t('document.sub')} actions={(
        <>
          <LinkButton to="/responsibilities" icon="task">{t('responsibility.title')}</LinkButton>
          <Can permission="plan:write"><Button look="primary" icon="plus" onClick={() => setEditing('new')}>{t('document.add')}</Button></Can>
        </>
      )} />
      <SearchField label={t('common.search')} value={search.q ?? ''} onSearch={(q) => void navigate({ to: '/policy-documents', search: { q } })} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('document.none')} icon="report">{t('document.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('document.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData}
              action={leads ? (row) => <Button look="quiet" icon="edit" aria-label={t('common.edit_name', { name: row.documentNumber })} onClick={() => setEditing(row)}>{t('common.edit')}</Button> : undefined} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
      <Dialog asDrawer title={editing === 'new' ? t('document.add') : t('document.edit')} isOpen={editing !== undefined} onClose={done}>
        <DocumentForm document={editing === 'new' ? undefined : editing} onDone={done} />
      </Dialog>
    </>
  )
}
