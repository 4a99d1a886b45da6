import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listOwedDutiesOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { OwedDutyRow } from '@/api/gen/types.gen'
import { useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Checkbox, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, Select, type Column } from '@/shared/ui'
import { kindOf, OWED, OWED_BY, OWED_TONES, useOwedWhen, useTries } from './owed'

const route = getRouteApi('/shell/owed')

/** Who owes which child what: one row for each helper, child and duty, as each helper sees it herself. */
export default function OwedListPage() {
  const { t } = useTranslation('coverage')
  const search = route.useSearch()
  const navigate = useNavigate()
  const mayVisit = useCan('visit:write')
  const query = useQuery({ ...listOwedDutiesOptions({ query: { status: search.term, owedBy: search.owedBy, duty: search.duty, helperId: search.helperId, cursor: search.cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns = useColumns()
  const filtered = search.term !== undefined || search.helperId !== undefined || search.owedBy !== undefined || search.duty !== undefined
  return (
    <>
      <PageHeader title={t('owed.title')} sub={t('owed.sub')} actions={<LinkButton to="/coverage" icon="list">{t('owed.table')}</LinkButton>} />
      <div className="filters">
        <Select label={t('owed.state')} value={search.term ?? ''} empty={t('owed.any')} options={OWED.map((value) => ({ value, label: t(`owed.status.${value}`) }))}
          onChange={(event) => void navigate({ to: '/owed', search: { ...search, term: OWED.find((one) => one === event.target.value), cursor: undefined } })} />
        <Select label={t('owed.helper')} value={search.owedBy ?? 'HELPER'} options={OWED_BY.map((value) => ({ value, label: t(`actor.${value}`) }))}
          onChange={(event) => void navigate({ to: '/owed', search: { term: search.term, duty: search.duty, owedBy: OWED_BY.find((one) => one === event.target.value && one !== 'HELPER') } })} />
        <Checkbox label={t('owed.unreached')} checked={search.duty === 'ANY_CONTACT'} onChange={(event) => void navigate({ to: '/owed', search: { ...search, duty: event.target.checked ? 'ANY_CONTACT' : undefined, cursor: undefined } })} />
        {filtered && <LinkButton to="/owed" search={{}}>{t('table.clear')}</LinkButton>}
      </div>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('owed.none')}>{t('owed.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('owed.title')} columns={columns} rows={page.items} rowKey={(row) => `${row.childId}-${row.ruleId}-${row.helper?.id ?? ''}`}
              busy={query.isPlaceholderData} action={mayVisit ? (row) => <RecordButton row={row} /> : undefined} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
    </>
  )
}

function useColumns(): Column<OwedDutyRow>[] {
  const { t } = useTranslation('coverage')
  const format = useFormat()
  const when = useOwedWhen()
  const tries = useTries()
  const { term, owedBy, duty } = route.useSearch()
  return [
    { id: 'child', head: t('table.child'), isName: true, cell: (row) => <Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> },
    { id: 'when', head: t('owed.state'), phone: 'badge', cell: (row) => <Badge tone={OWED_TONES[row.status]}>{when(row)}</Badge> },
    { id: 'rule', head: t('table.rule'), cell: (row) => row.ruleName },
    { id: 'helper', head: t('owed.helper'), cell: (row) => row.helper === null ? t(owedBy === 'PARENTS' ? 'actor.PARENTS' : 'owed.vacant') : <Link to="/owed" search={{ term, owedBy, duty, helperId: row.helper.id }}>{row.helper.name}</Link> },
    { id: 'office', head: t('rules.organization'), cell: (row) => row.organizationName },
    { id: 'village', head: t('table.village'), cell: (row) => row.region.name },
    { id: 'last', head: t('owed.last'), cell: (row) => [row.lastDoneOn === null ? t('owed.never') : format.date(row.lastDoneOn), row.attempts.length === 0 ? null : t('owed.tried', { ways: tries(row) })].filter(Boolean).join(' · ') },
  ]
}

function RecordButton({ row }: { row: OwedDutyRow }) {
  const { t } = useTranslation('coverage')
  const { childId, duty } = row
  return duty === 'HOME_VISIT'
    ? <LinkButton to="/visits/new" search={{ childId }} aria-label={t('owed.visit_name', { name: row.childName })}>{t('owed.visit')}</LinkButton>
    : <LinkButton to="/contacts/new" search={{ childId, kind: kindOf(duty) }} aria-label={t('owed.contact_name', { name: row.childName })}>{t('owed.contact')}</LinkButton>
}
