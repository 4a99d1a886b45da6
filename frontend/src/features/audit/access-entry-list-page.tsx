import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listAccessEntriesOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { AccessEntryRow, AuditAction } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Checkbox, DataTable, DateField, EmptyState, LinkButton, PageHeader, PageState, Pager, Select, type Column, type Tone } from '@/shared/ui'
import { AccessAlerts } from './access-alerts'

const route = getRouteApi('/shell/access-entries')
const ACTIONS: readonly AuditAction[] = ['VIEW', 'REVEAL', 'CREATE', 'UPDATE', 'CLOSE', 'REOPEN', 'EXPORT', 'PRINT', 'SIGN_IN', 'SIGN_IN_REFUSED', 'SIGN_OUT',
  'ROLES_CHANGED', 'DEACTIVATE', 'REACTIVATE', 'PASSWORD_RESET', 'PASSWORD_CHANGED', 'DOWNLOAD', 'REMOVE']
const TONES: Partial<Record<AuditAction, Tone>> = { REVEAL: 'warn', EXPORT: 'warn', SIGN_IN_REFUSED: 'bad', ROLES_CHANGED: 'info', DEACTIVATE: 'info' }

/** Who looked at what, when, from where; never the data itself. */
export default function AccessEntryListPage() {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const search = route.useSearch()
  const navigate = useNavigate()
  const action = ACTIONS.find((one) => one === search.action)
  const { outOfHours, ...asked } = search
  const query = useQuery({ ...listAccessEntriesOptions({ query: { ...asked, exportedOutOfHours: outOfHours, action, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const filter = (part: Partial<typeof search>) => void navigate({ to: '/access-entries', search: (former) => ({ ...former, ...part, cursor: undefined }) })
  const columns: Column<AccessEntryRow>[] = [
    { id: 'at', head: t('list.at'), isName: true, cell: (row) => format.instant(row.happenedAt) },
    { id: 'action', head: t('list.action'), phone: 'badge', cell: (row) => <span className="actions"><Badge tone={TONES[row.action]}>{t(`action.${row.action}`)}</Badge>{row.exportedOutOfHours && <Badge tone="bad">{t('list.out_of_hours')}</Badge>}</span> },
    { id: 'person', head: t('list.person'), cell: (row) => row.personId === null ? t('list.nobody') : <Link to="/access-entries" search={{ personId: row.personId }}>{row.personName ?? row.personId}</Link> },
    { id: 'organization', head: t('list.organization'), cell: (row) => row.organizationName ?? '' },
    { id: 'subject', head: t('list.subject'), cell: (row) => row.childId === null ? t(`subject_kind.${row.subjectKind}`, { defaultValue: row.subjectKind }) : <Link to="/access-entries" search={{ childId: row.childId }}>{t('list.one_child')}</Link> },
    { id: 'fields', head: t('list.fields'), cell: (row) => [row.fieldClass === null ? null : t(`field_class.${row.fieldClass}`, { defaultValue: row.fieldClass }), ...(row.fields ?? '').split(',').map((field) => t(`field.${field.trim().replaceAll(/[ .]/g, '_')}`, { defaultValue: field.trim() }))].filter(Boolean).join(' · ') },
    { id: 'reason', head: t('list.reason'), cell: (row) => row.reason ?? '' },
    { id: 'address', head: t('list.address'), cell: (row) => <span className="code">{row.clientAddress ?? ''}</span> },
  ]
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')}
        actions={search.personId !== undefined || search.childId !== undefined ? <LinkButton icon="close" to="/access-entries" search={{}}>{t('list.everybody')}</LinkButton> : undefined} />
      {search.personId === undefined && search.childId === undefined && search.cursor === undefined && <AccessAlerts from={search.from} to={search.to} />}
      <div className="filters">
        <Select label={t('list.action')} value={action ?? ''} empty={t('list.all')} options={ACTIONS.map((value) => ({ value, label: t(`action.${value}`) }))} onChange={(event) => filter({ action: event.target.value || undefined })} />
        <DateField label={t('list.from')} value={search.from ?? ''} onChange={(from) => filter({ from: from || undefined })} />
        <DateField label={t('list.to')} value={search.to ?? ''} onChange={(to) => filter({ to: to || undefined })} />
        <Checkbox label={t('list.only_out_of_hours')} checked={search.outOfHours === true} onChange={(event) => filter({ outOfHours: event.target.checked || undefined })} />
      </div>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="audit" />}>
        {(page) => <><DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} /><Pager {...pager} /></>}
      </PageState>
    </>
  )
}
