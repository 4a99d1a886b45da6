import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { confirmCensusUnitMutation, getCensusRoundOptions, listCensusRollOptions, listCensusUnitsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { CensusExceptionRequest, CensusRollRow } from '@/api/gen/types.gen'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, CardList, EmptyState, Notice, PageHeader, PageState, toast, useErrorText } from '@/shared/ui'
import { ChildCard } from './child-card'
import { useFound } from './found'

const route = getRouteApi('/shell/census/$roundId/confirmation')

/** One page for one class or village: nobody changed, unless somebody says so. */
export default function ConfirmationPage() {
  const { t } = useTranslation('census')
  const { roundId } = route.useParams()
  const search = route.useSearch()
  const channel = search.regionCode === undefined ? 'CLASS' : 'VILLAGE'
  const round = useQuery(getCensusRoundOptions({ path: { id: roundId } }))
  const roll = useQuery(listCensusRollOptions({ path: { id: roundId }, query: { channel, ...search, limit: 200 } }))
  const villages = useQuery({ ...listCensusUnitsOptions({ path: { id: roundId }, query: { channel } }), enabled: channel === 'VILLAGE' })
  const village = villages.data?.items.find((unit) => unit.regionCode === search.regionCode)?.name
  return (
    <>
      <PageHeader title={search.className ?? village ?? t('channel.VILLAGE')} sub={round.data?.round.name} />
      <PageState query={roll} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('roll.none')} icon="children" />}>
        {(page) => <Roll key={roll.dataUpdatedAt} rows={page.items} />}
      </PageState>
    </>
  )
}

/** What was said before stands until it is changed. */
function former(rows: readonly CensusRollRow[]): Record<string, CensusExceptionRequest> {
  return Object.fromEntries(rows.flatMap((row) => {
    const said = row.confirmation
    if (said === null) return []
    const { outcome, change, leaveReason, effectiveOn, note, learning, living, psychology, safety, health, needs } = said
    const plain = outcome === 'UNCHANGED' && [note, learning, living, psychology, safety, health, needs].every((value) => value === null)
    return plain ? [] : [[row.childId, { childId: row.childId, outcome, change, leaveReason, effectiveOn, note, learning, living, psychology, safety, health, needs }]]
  }))
}

function Roll({ rows }: { rows: readonly CensusRollRow[] }) {
  const { t } = useTranslation('census')
  const { roundId } = route.useParams()
  const search = route.useSearch()
  const navigate = useNavigate()
  const fresh = useFresh()
  const errorText = useErrorText()
  const [exceptions, setExceptions] = useState(() => former(rows))
  const { found, form } = useFound()
  const confirm = useMutation({ ...confirmCensusUnitMutation(), onError: (error) => toast(errorText(error)) })
  const said = Object.values(exceptions)
  const send = () => {
    const unit = search.regionCode === undefined
      ? { channel: 'CLASS' as const, regionCode: null, schoolId: search.schoolId ?? null, className: search.className ?? null }
      : { channel: 'VILLAGE' as const, regionCode: search.regionCode, schoolId: null, className: null }
    void fresh(confirm.mutateAsync({ path: { id: roundId }, body: { ...unit, exceptions: said, found, signOff: true } })).then(() => {
      toast(t('roll.done'))
      return navigate({ to: '/census/$roundId', params: { roundId } })
    }).catch(() => undefined)
  }
  return (
    <>
      <Notice>{t('roll.hint')}</Notice>
      <CardList label={t('roll.title')} rows={rows} rowKey={(row) => row.childId}>
        {(row) => <ChildCard row={row} exception={exceptions[row.childId]} onChange={(next) => setExceptions((all) => {
          const { [row.childId]: _, ...rest } = all
          return next === undefined ? rest : { ...rest, [row.childId]: next }
        })} />}
      </CardList>
      {form}
      <Button look="primary" icon="check" busy={confirm.isPending} onClick={send}>{t('roll.submit', { all: rows.length, said: said.length + found.length })}</Button>
    </>
  )
}
