import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getCoverageOptions, getRegionOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { CoverageResponse, CoverageRow } from '@/api/gen/types.gen'
import { RegionPicker } from '@/features/region'
import { useCan } from '@/shared/auth/use-session'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { PrintedBy } from '@/shared/print/printed-by'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Button, Checkbox, DataTable, EmptyState, IconButton, LinkButton, PageHeader, PageState, Pager, Select, StatTile, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { CoverageCellView, type Exempting } from './coverage-cell'
import { ExemptionForm } from './exemption-form'

const route = getRouteApi('/shell/coverage')

function shift(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const index = year * 12 + number - 1 + by
  return `${String(Math.floor(index / 12))}-${String(index % 12 + 1).padStart(2, '0')}`
}

/** Nobody forgotten: every child of the roster against every duty of the month. */
export default function CoveragePage() {
  const { t } = useTranslation('coverage')
  const format = useFormat()
  const search = route.useSearch()
  const navigate = useNavigate()
  const [exempting, setExempting] = useState<Exempting>()
  const month = search.month ?? today().slice(0, 7)
  const query = useQuery({ ...getCoverageOptions({ query: { ...search, month, limit: 100 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const filter = (part: Partial<typeof search>) => void navigate({ to: '/coverage', search: (former) => ({ ...former, ...part, cursor: undefined }) })
  const filtered = search.onlyGaps === true || search.regionCode !== undefined || search.ruleId !== undefined
  return (
    <div className="landscape page">
      <PageHeader title={t('table.title')} sub={t('table.sub')} actions={<>
        <IconButton icon="back" label={t('table.previous')} onClick={() => filter({ month: shift(month, -1) })} />
        <strong aria-live="polite">{format.month(month)}</strong>
        <IconButton icon="next" label={t('table.next')} onClick={() => filter({ month: shift(month, 1) })} />
        <LinkButton to="/duty-exemptions">{t('table.exemptions')}</LinkButton>
        <Button icon="print" onClick={() => window.print()}>{t('table.print')}</Button>
      </>} />
      <PrintHead month={month} />
      <Filters rules={query.data?.rules ?? []} />
      <PageState query={query} isEmpty={(data) => data.items.length === 0} empty={<EmptyState title={search.onlyGaps === true ? t('table.no_gap') : t('table.none')}
        action={filtered ? <LinkButton to="/coverage" search={{ month: search.month }}>{t('table.clear')}</LinkButton> : undefined} />}>
        {(data) => <><Sums data={data} /><Table data={data} onExempt={setExempting} /><Pager {...pager} /></>}
      </PageState>
      <Dialog asDrawer title={t('exemption.title')} isOpen={exempting !== undefined} onClose={() => setExempting(undefined)}>
        {exempting !== undefined && <ExemptionForm {...exempting} onDone={() => setExempting(undefined)} />}
      </Dialog>
    </div>
  )
}

/** The place is drilled into by name; what is chosen stands in the address and can be sent to a colleague. */
function Filters({ rules }: { rules: CoverageResponse['rules'] }) {
  const { t } = useTranslation('coverage')
  const search = route.useSearch()
  const navigate = useNavigate()
  const region = useQuery({ ...getRegionOptions({ path: { code: search.regionCode ?? '' } }), enabled: search.regionCode !== undefined })
  const filter = (part: Partial<typeof search>) => void navigate({ to: '/coverage', search: (former) => ({ ...former, ...part, cursor: undefined }) })
  return (
    <div className="filters no-print">
      <RegionPicker label={t('table.region')} empty={t('table.all_places')} value={search.regionCode ?? ''} valueLabel={region.data?.name} onChange={(code) => filter({ regionCode: code || undefined })} />
      <Select label={t('table.rule')} value={search.ruleId ?? ''} empty={t('table.all_rules')} options={rules.map((rule) => ({ value: rule.id, label: rule.name }))} onChange={(event) => filter({ ruleId: event.target.value || undefined })} />
      <Checkbox label={t('table.only_gaps')} checked={search.onlyGaps === true} onChange={(event) => filter({ onlyGaps: event.target.checked || undefined })} />
    </div>
  )
}

function PrintHead({ month }: { month: string }) {
  const format = useFormat()
  return <p className="print-only"><strong>{format.month(month)}</strong> <PrintedBy /></p>
}

function Sums({ data }: { data: CoverageResponse }) {
  const { t } = useTranslation('coverage')
  const search = route.useSearch()
  return (
    <div className="stats">
      {data.rules.map((rule) => {
        const sum = data.totals.find((total) => total.ruleId === rule.id)
        const open = (sum?.due ?? 0) + (sum?.overdue ?? 0)
        const all = (sum?.done ?? 0) + open + (sum?.nobody ?? 0) + (sum?.exempt ?? 0)
        return <StatTile key={rule.id} to="/coverage" search={{ ...search, ruleId: rule.id, onlyGaps: true, cursor: undefined }} value={`${String(sum?.done ?? 0)} / ${String(all)}`} label={rule.name}
          note={t('table.sum_note', { open, nobody: sum?.nobody ?? 0 })} tone={(sum?.overdue ?? 0) + (sum?.nobody ?? 0) > 0 ? 'bad' : undefined} />
      })}
    </div>
  )
}

function Table({ data, onExempt }: { data: CoverageResponse; onExempt: (exempting: Exempting) => void }) {
  const { t } = useTranslation('coverage')
  const mayExempt = useCan('duty:write')
  const columns: Column<CoverageRow>[] = [
    { id: 'child', head: t('table.child'), isName: true, cell: (row) => <Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> },
    { id: 'village', head: t('table.village'), cell: (row) => <Link to="/coverage" search={{ month: data.month, regionCode: row.regionCode }}>{row.regionName}</Link> },
    { id: 'helpers', head: t('table.helpers'), cell: (row) => row.helperNames.join(t('table.comma')) },
    ...data.rules.map((rule): Column<CoverageRow> => ({ id: rule.id, head: rule.name, cell: (row) => <CoverageCellView rule={rule} row={row} onExempt={mayExempt ? onExempt : undefined} /> })),
  ]
  return <div className="wide-table"><DataTable caption={t('table.title')} columns={columns} rows={data.items} rowKey={(row) => row.childId} /></div>
}
