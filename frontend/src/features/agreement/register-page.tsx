import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getCareRegisterSummaryOptions, listCareRegisterOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { CareRegisterRow } from '@/api/gen/types.gen'
import { useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, StatTile, type Column } from '@/shared/ui'
import { CareAlerts } from './care-alerts'
import { TONES } from './codes'

const route = getRouteApi('/shell/care')
const BAD = new Set(['UNSIGNED', 'EXPIRED'])

/** Who is cared for by others, and has she an agreement: each number opens its children. */
export default function RegisterPage() {
  const { t } = useTranslation('agreement')
  const { standing, cursor } = route.useSearch()
  const mayWrite = useCan('agreement:write')
  const shown = standing ?? 'DUE'
  const query = useQuery({ ...listCareRegisterOptions({ query: { standing: shown, cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('register.title')} sub={t(`standing.${shown}`)} />
      <CareAlerts />
      <Figures />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('register.none')} icon="check">{t('register.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('register.title')} columns={columns} rows={page.items} rowKey={(row) => row.childId} busy={query.isPlaceholderData}
              action={mayWrite ? (row) => (row.status === null || row.status === 'EXPIRED') && row.carerId !== null && <LinkButton to="/care/new" search={{ childId: row.childId }}>{t('register.draft')}</LinkButton> : undefined} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
    </>
  )
}

function Figures() {
  const { t } = useTranslation('agreement')
  const format = useFormat()
  const summary = useQuery(getCareRegisterSummaryOptions())
  return (
    <PageState query={summary} skeletonLines={2}>
      {(data) => (
        <>
          <div className="stats">
            {data.counts.map(({ standing, children }) => (
              <StatTile key={standing} to="/care" search={{ standing }} value={String(children)} label={t(`standing.${standing}`)} tone={children > 0 && BAD.has(standing) ? 'bad' : undefined} />
            ))}
          </div>
          <p className="muted small">
            {data.signedPerMille !== null && <strong>{t('register.rate', { rate: data.signedPerMille / 10 })} </strong>}
            {t('register.rate_hint', { date: format.date(data.asOf) })}
          </p>
        </>
      )}
    </PageState>
  )
}

function useColumns(): Column<CareRegisterRow>[] {
  const { t } = useTranslation('agreement')
  const format = useFormat()
  return [
    { id: 'child', head: t('register.child'), isName: true, cell: (row) => <Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> },
    { id: 'status', head: t('register.status'), phone: 'badge', cell: (row) => row.status === null || row.agreementId === null ? <Badge tone="bad">{t('register.no_agreement')}</Badge>
      : <Link to="/care/agreements/$agreementId" params={{ agreementId: row.agreementId }}><Badge tone={TONES[row.status]}>{t(`status.${row.status}`)}</Badge></Link> },
    { id: 'village', head: t('register.village'), cell: (row) => row.village },
    { id: 'kind', head: t('register.kind'), cell: (row) => t(`care_type.${row.careType}`) },
    { id: 'carer', head: t('register.carer'), cell: (row) => row.carerName ?? '' },
    { id: 'ends', head: t('register.ends'), cell: (row) => row.agreementId === null ? '' : row.endsOn === null
      ? [t('register.until_return'), row.reviewDueOn === null ? '' : t('register.review', { date: format.date(row.reviewDueOn) })].filter(Boolean).join(' · ') : format.date(row.endsOn) },
    { id: 'paper', head: t('standing.PAPER_MISSING'), phone: 'hidden', cell: (row) => row.paperMissing ? <Badge tone="warn">{t('register.paper_missing')}</Badge> : '' },
  ]
}
