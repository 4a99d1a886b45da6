import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getCensusReconciliationOptions, getRegionOptions, listCensusReconciliationOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { CensusGap, CensusReconciliationResponse, CensusReconciliationRow } from '@/api/gen/types.gen'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Card, DataTable, EmptyState, Facts, LinkButton, PageHeader, PageState, Pager, StatTile } from '@/shared/ui'

const route = getRouteApi('/shell/census/$roundId/reconciliation')
const GAPS = ['VILLAGE_MISSING', 'SCHOOL_MISSING', 'BOTH_MISSING', 'SYSTEM_MISSING'] as const satisfies readonly CensusGap[]
const COUNTS: Record<CensusGap, (all: CensusReconciliationResponse) => number> = {
  VILLAGE_MISSING: (all) => all.villageMissing, SCHOOL_MISSING: (all) => all.schoolMissing, BOTH_MISSING: (all) => all.bothMissing, SYSTEM_MISSING: (all) => all.systemMissing,
}

/** Village list, school roll and files beside each other; each gap opens its children. */
export default function ReconciliationPage() {
  const { t } = useTranslation('census')
  const { roundId } = route.useParams()
  const search = route.useSearch()
  const gap = GAPS.find((one) => one === search.missing) ?? 'VILLAGE_MISSING'
  const regionCode = search.place
  const region = useQuery({ ...getRegionOptions({ path: { code: regionCode ?? '' } }), enabled: regionCode !== undefined })
  const all = useQuery(getCensusReconciliationOptions({ path: { id: roundId }, query: { regionCode } }))
  const list = useQuery({ ...listCensusReconciliationOptions({ path: { id: roundId }, query: { gap, regionCode, cursor: search.cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(list.data, search.cursor)
  const said = (outcome: CensusReconciliationRow['villageOutcome']) => outcome === null ? t('gap.silent') : t(`outcome.${outcome}`)
  return (
    <>
      <PageHeader title={t('gap.title')} sub={t('gap.sub')} />
      {regionCode !== undefined && <p><Badge tone="info">{t('gap.only', { name: region.data?.name ?? '' })}</Badge> <LinkButton look="quiet" to="/census/$roundId/reconciliation" params={{ roundId }} search={{ missing: gap }}>{t('gap.everywhere')}</LinkButton></p>}
      <PageState query={all}>
        {(counts) => (
          <>
            <Facts items={[{ label: t('gap.files'), value: counts.files }, { label: t('gap.village'), value: counts.onVillageList }, { label: t('gap.school'), value: counts.onSchoolRoll }]} />
            <div className="stats">
              {GAPS.map((one) => <StatTile key={one} to="/census/$roundId/reconciliation" params={{ roundId }} search={{ missing: one, place: regionCode }} value={String(COUNTS[one](counts))} label={t(`gaps.${one}`)} aria-current={one === gap ? 'true' : undefined} />)}
            </div>
          </>
        )}
      </PageState>
      <Card title={t(`gaps.${gap}`)}>
        <PageState query={list} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('gap.none')} icon="check" />}>
          {(page) => (
            <>
              <DataTable caption={t(`gaps.${gap}`)} rows={page.items} rowKey={(row) => row.childId ?? row.name} busy={list.isPlaceholderData} columns={[
                { id: 'name', head: t('roll.child'), isName: true, cell: (row) => row.childId === null ? row.name : <Link to="/children/$childId" params={{ childId: row.childId }}>{row.name}</Link> },
                { id: 'class', head: t('gap.class'), cell: (row) => [row.schoolName, row.className].filter(Boolean).join(' ') },
                { id: 'village', head: t('gap.village'), cell: (row) => said(row.villageOutcome) },
                { id: 'school', head: t('gap.school'), cell: (row) => said(row.classOutcome) },
                { id: 'file', head: t('gap.files'), cell: (row) => row.hasFile ? t('gap.yes') : t('gap.no') },
              ]} />
              <Pager {...pager} />
            </>
          )}
        </PageState>
      </Card>
    </>
  )
}
