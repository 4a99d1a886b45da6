import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listDuplicatesOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildRow, DuplicateRow, DuplicateState, DuplicateStrength } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, DataTable, EmptyState, PageHeader, PageState, Pager, Select, type Column, type Tone } from '@/shared/ui'

const route = getRouteApi('/shell/duplicates')
const STATES = ['OPEN', 'DIFFERENT', 'MERGED'] as const satisfies readonly DuplicateState[]
const STRENGTHS = ['CERTAIN', 'STRONG', 'LIKELY', 'POSSIBLE'] as const satisfies readonly DuplicateStrength[]
const TONES: Record<DuplicateStrength, Tone> = { CERTAIN: 'bad', STRONG: 'bad', LIKELY: 'warn', POSSIBLE: 'neutral' }

/** Pairs of files that may be of one child; the strongest first. */
export default function DuplicateListPage() {
  const { t } = useTranslation('duplicate')
  const search = route.useSearch()
  const navigate = useNavigate()
  const state = STATES.find((one) => one === search.state) ?? 'OPEN'
  const strength = STRENGTHS.find((one) => one === search.strength)
  const query = useQuery({ ...listDuplicatesOptions({ query: { cursor: search.cursor, state, strength, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const filter = (part: Partial<typeof search>) => void navigate({ to: '/duplicates', search: (former) => ({ ...former, ...part, cursor: undefined }) })
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} />
      <div className="filters">
        <Select label={t('list.state')} value={state} options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))} onChange={(event) => filter({ state: event.target.value })} />
        <Select label={t('list.strength')} value={strength ?? ''} empty={t('list.all')} options={STRENGTHS.map((value) => ({ value, label: t(`strength.${value}`) }))} onChange={(event) => filter({ strength: event.target.value || undefined })} />
      </div>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="check">{t('list.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
    </>
  )
}

function useColumns(): Column<DuplicateRow>[] {
  const { t } = useTranslation('duplicate')
  const format = useFormat()
  return [
    { id: 'name', head: t('list.pair'), isName: true, cell: (row) => <Link to="/duplicates/$pairId" params={{ pairId: row.id }}>{t('list.names', { first: row.first.name, second: row.second.name })}</Link> },
    { id: 'strength', head: t('list.strength'), phone: 'badge', cell: (row) => <Badge tone={TONES[row.strength]}>{t(`strength.${row.strength}`)}</Badge> },
    { id: 'reasons', head: t('list.reasons'), cell: (row) => row.reasons.map((reason) => t(`reason.${reason}`)).join(t('list.separator')) },
    { id: 'first', head: t('compare.first'), cell: (row) => <File child={row.first} /> },
    { id: 'second', head: t('compare.second'), cell: (row) => <File child={row.second} /> },
    { id: 'found', head: t('list.found'), cell: (row) => row.decidedAt === null ? format.instant(row.foundAt) : t('list.decided', { who: row.decidedBy?.name ?? '', when: format.instant(row.decidedAt), why: row.decisionNote ?? '' }) },
  ]
}

function File({ child }: { child: ChildRow }) {
  const format = useFormat()
  return <>{[child.birthDate === null ? '' : format.date(child.birthDate), child.region?.name, child.schoolName, child.className].filter(Boolean).join(' · ')}</>
}
