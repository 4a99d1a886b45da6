import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listContactsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ContactRow } from '@/api/gen/types.gen'
import { ExportButton } from '@/features/export'
import { Can } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, type Column } from '@/shared/ui'
import { COUNTERPARTS } from './codes'
import { ContactListFilters } from './contact-list-filters'

const route = getRouteApi('/shell/contacts')

export default function ContactListPage() {
  const { t } = useTranslation('contact')
  const format = useFormat()
  const search = route.useSearch()
  const { cursor, ...filter } = { ...search, counterpart: COUNTERPARTS.find((one) => one === search.counterpart) }
  const query = useQuery({ ...listContactsOptions({ query: { ...filter, cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const columns: Column<ContactRow>[] = [
    { id: 'on', short: true, head: t('list.on'), isName: true, cell: (row) => <Link to="/contacts/$contactId" params={{ contactId: row.id }}>{format.date(row.occurredOn)}</Link> },
    { id: 'outcome', head: t('form.outcome'), phone: 'badge', cell: (row) => row.cancelled ? <Badge>{t('list.cancelled')}</Badge> : <Badge tone={row.outcome === 'REACHED' ? 'good' : 'warn'}>{t(`outcome.${row.outcome}`)}</Badge> },
    { id: 'children', head: t('list.children'), cell: (row) => row.childNames.join(t('list.comma')) },
    { id: 'kind', head: t('form.kind'), cell: (row) => t(`kind.${row.kind}`) },
    { id: 'with', head: t('form.counterpart'), cell: (row) => `${t(`counterpart.${row.counterpart}`)} · ${t(`channel.${row.channel}`)}` },
    { id: 'by', short: true, head: t('list.by'), cell: (row) => row.byParent ? t('list.by_parent') : row.recordedBy.name },
  ]
  return (
    <>
      <PageHeader title={t('list.title')} actions={<>
        <ExportButton list="contacts" filter={filter} />
        <Can permission="contact:write"><LinkButton to="/contacts/new" look="primary" icon="plus">{t('form.title')}</LinkButton></Can>
      </>} />
      <ContactListFilters />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="phone">{t('list.none_hint')}</EmptyState>}>
        {(page) => <><DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} /><Pager {...pager} /></>}
      </PageState>
    </>
  )
}
