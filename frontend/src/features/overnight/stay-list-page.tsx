import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listOvernightStaysOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { StayResponse, StayState } from '@/api/gen/types.gen'
import { Can } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, Checkbox, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { TONES } from './codes'
import { StayDecisionForm } from './stay-decision-form'
import { StayForm } from './stay-form'

const route = getRouteApi('/shell/overnight-stays')

/** Nights under one roof: who agreed, and the one step that is next. */
export default function StayListPage() {
  const { t } = useTranslation('overnight')
  const { cursor, childId, over } = route.useSearch()
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  const [deciding, setDeciding] = useState<{ stay: StayResponse; state: StayState }>()
  const query = useQuery({ ...listOvernightStaysOptions({ query: { childId, open: over !== true, cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const columns = useColumns()
  const steps = (stay: StayResponse) => (
    <div className="actions">
      {stay.nextStates.map((state) => <Button key={state} look={state === 'APPROVED' || state === 'HELD' ? 'primary' : undefined} onClick={() => setDeciding({ stay, state })} aria-label={t('step.of', { step: t(`step.${state}`), ...names(stay) })}>{t(`step.${state}`)}</Button>)}
    </div>
  )
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} actions={(
        <>
          <LinkButton to="/pairings" icon="back">{t('list.back')}</LinkButton>
          <Can permission="visit:write"><Button look="primary" icon="plus" onClick={() => setAdding(true)}>{t('new.title')}</Button></Can>
        </>
      )} />
      <div className="filters"><Checkbox label={t('list.over')} checked={over === true} onChange={(event) => void navigate({ to: '/overnight-stays', search: { childId, over: event.target.checked || undefined } })} /></div>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="check">{t('list.none_hint')}</EmptyState>}>
        {(page) => <><DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} action={over === true ? undefined : steps} busy={query.isPlaceholderData} /><Pager {...pager} /></>}
      </PageState>
      <Dialog asDrawer isOpen={adding} title={t('new.title')} onClose={() => setAdding(false)}><StayForm onDone={() => setAdding(false)} /></Dialog>
      {deciding !== undefined && (
        <Dialog isOpen title={t('step.of', { step: t(`step.${deciding.state}`), ...names(deciding.stay) })} onClose={() => setDeciding(undefined)}>
          <StayDecisionForm stay={deciding.stay} state={deciding.state} onDone={() => setDeciding(undefined)} />
        </Dialog>
      )}
    </>
  )
}

const names = (stay: StayResponse) => ({ child: stay.childName ?? '—', helper: stay.helper.name })

function useColumns(): Column<StayResponse>[] {
  const { t } = useTranslation('overnight')
  const format = useFormat()
  return [
    { id: 'child', head: t('list.child'), isName: true, cell: (row) => row.childName === null ? '—' : <Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> },
    { id: 'state', head: t('list.state'), phone: 'badge', cell: (row) => <Badge tone={TONES[row.state]}>{t(`state.${row.state}`)}</Badge> },
    { id: 'helper', head: t('list.helper'), cell: (row) => row.helper.name },
    { id: 'nights', head: t('list.nights'), cell: (row) => t('list.span', { from: format.date(row.startsOn), to: format.date(row.endsOn), count: row.nights }) },
    { id: 'place', head: t('form.place'), cell: (row) => t(`place.${row.place}`) },
    { id: 'purpose', head: t('form.purpose'), cell: (row) => row.purpose },
    { id: 'consent', head: t('list.consent'), cell: (row) => t('list.agreed', { who: row.guardianName ?? t('list.guardian'), on: format.date(row.consentedOn), way: t(`way.${row.consentWay}`) }) },
    { id: 'by', head: t('list.by'), cell: (row) => row.decidedBy === null ? t('list.asked', { by: row.createdBy.name }) : t('list.decided', { asked: row.createdBy.name, by: row.decidedBy.name }) },
    { id: 'note', head: t('form.note'), cell: (row) => row.note ?? '' },
  ]
}
