import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { freezeCensusRoundMutation, getCensusRoundOptions, listCensusUnitsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { CensusChannel, CensusRoundResponse, CensusUnitRow } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Badge, Button, Card, DataTable, EmptyState, Facts, LinkButton, Notice, PageHeader, PageState, toast, useErrorText } from '@/shared/ui'
import { ConfirmDialog } from '@/shared/ui/confirm-dialog'
import { Changes } from './changes'
import { Survey } from './survey'

const route = getRouteApi('/shell/census/$roundId')

/** One round: how far it is, who has still to confirm, what was reported. */
export default function RoundPage() {
  const { roundId } = route.useParams()
  const query = useQuery(getCensusRoundOptions({ path: { id: roundId } }))
  return <PageState query={query}>{(response) => <Round response={response} />}</PageState>
}

function Round({ response: { round, progress } }: { response: CensusRoundResponse }) {
  const { t } = useTranslation('census')
  const format = useFormat()
  const open = round.state === 'OPEN'
  return (
    <>
      <PageHeader title={round.name} sub={[round.school?.name ?? round.region.name, round.periodLabel, t('round.day', { date: format.date(round.asOf) })].join(' · ')}
        actions={<>
          <LinkButton to="/census/$roundId/reconciliation" params={{ roundId: round.id }}>{t('gap.title')}</LinkButton>
          {!open && <LinkButton to="/census/$roundId/comparison" params={{ roundId: round.id }}>{t('compare.open')}</LinkButton>}
          {open && round.leads && <Freeze response={{ round, progress }} />}
        </>} />
      {!open && <Notice tone="good">{t('round.frozen', { when: round.frozenAt === null ? '' : format.instant(round.frozenAt), count: round.childCount ?? 0 })}</Notice>}
      <Card title={t('progress.title')}>
        <Facts items={[
          { label: t('progress.children'), value: progress.children },
          { label: t('progress.village'), value: t('progress.of', { done: progress.confirmedByVillage, all: progress.children }) },
          { label: t('progress.class'), value: t('progress.of', { done: progress.confirmedByClass, all: progress.withSchool }) },
          { label: t('progress.changed'), value: progress.changed },
          { label: t('progress.left'), value: progress.left },
          { label: t('progress.found'), value: progress.found },
        ]} />
      </Card>
      {open && round.leads && <Changes roundId={round.id} />}
      <Units roundId={round.id} channel="CLASS" open={open} />
      <Survey roundId={round.id} />
      <Units roundId={round.id} channel="VILLAGE" open={open} />
    </>
  )
}

function Freeze({ response: { round, progress } }: { response: CensusRoundResponse }) {
  const { t } = useTranslation('census')
  const fresh = useFresh()
  const errorText = useErrorText()
  const [asking, setAsking] = useState(false)
  const freeze = useMutation({ ...freezeCensusRoundMutation(), onError: (error) => toast(errorText(error)), onSuccess: () => toast(t('freeze.done')), onSettled: () => setAsking(false) })
  return (
    <>
      <Button look="primary" icon="check" onClick={() => setAsking(true)}>{t('freeze.open')}</Button>
      <ConfirmDialog isOpen={asking} title={t('freeze.open')} text={t('freeze.text', { count: progress.children })} confirmLabel={t('freeze.open')} busy={freeze.isPending} onClose={() => setAsking(false)}
        onConfirm={() => void fresh(freeze.mutateAsync({ path: { id: round.id }, headers: ifMatch(round.version) })).catch(() => undefined)} />
    </>
  )
}

function Units({ roundId, channel, open }: { roundId: string; channel: CensusChannel; open: boolean }) {
  const { t } = useTranslation('census')
  const format = useFormat()
  const may = useCan('census:confirm') && open
  const query = useQuery(listCensusUnitsOptions({ path: { id: roundId }, query: { channel } }))
  const link = (row: CensusUnitRow) => may
    ? <Link to="/census/$roundId/confirmation" params={{ roundId }} search={row.channel === 'VILLAGE' ? { regionCode: row.regionCode ?? undefined } : { schoolId: row.schoolId ?? undefined, className: row.className ?? undefined }}>{row.name}</Link>
    : row.name
  return (
    <Card title={t(`channel.${channel}`)}>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('unit.none')} icon="list" />}>
        {(page) => (
          <DataTable caption={t(`channel.${channel}`)} rows={page.items} rowKey={(row) => row.regionCode ?? `${row.schoolId ?? ''}${row.className ?? ''}`} columns={[
            { id: 'name', head: t('unit.name'), isName: true, cell: link },
            { id: 'signed', head: t('unit.signed'), phone: 'badge', cell: (row) => row.signedAt === null ? <Badge>{t('unit.open')}</Badge> : <Badge tone="good">{t('unit.signed_at', { when: format.instant(row.signedAt) })}</Badge> },
            { id: 'confirmed', head: t('unit.confirmed'), numeric: true, cell: (row) => t('progress.of', { done: row.confirmed, all: row.children }) },
            { id: 'changed', head: t('progress.changed'), numeric: true, cell: (row) => row.changed },
            { id: 'left', head: t('progress.left'), numeric: true, cell: (row) => row.left },
          ]} />
        )}
      </PageState>
    </Card>
  )
}
