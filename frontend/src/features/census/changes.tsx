import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listCensusChangesOptions, settleCensusChangeMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { CensusChangeRow } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, DataTable, EmptyState, PageState, toast, useErrorText } from '@/shared/ui'

/** What villages and classes reported and nobody settled yet: accepted, it is written into the file. */
export function Changes({ roundId }: { roundId: string }) {
  const { t } = useTranslation('census')
  const format = useFormat()
  const fresh = useFresh()
  const errorText = useErrorText()
  const query = useQuery(listCensusChangesOptions({ path: { id: roundId }, query: { state: 'PROPOSED', limit: 100 } }))
  const settle = useMutation({ ...settleCensusChangeMutation(), onError: (error) => toast(errorText(error)) })
  const answer = (row: CensusChangeRow, accepted: boolean) => void fresh(settle.mutateAsync({ path: { id: roundId, changeId: row.id }, headers: ifMatch(row.version), body: { accepted, note: null } })).catch(() => undefined)
  const what = (row: CensusChangeRow) => row.leaveReason !== null ? t('change.left', { why: t(`leave.${row.leaveReason}`) }) : row.change === null ? '' : t(`change.${row.change}`)
  return (
    <Card title={t('changes.title')}>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('changes.none')} icon="check" />}>
        {(page) => (
          <DataTable caption={t('changes.title')} rows={page.items} rowKey={(row) => row.id} columns={[
            { id: 'name', head: t('roll.child'), isName: true, cell: (row) => <Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> },
            { id: 'what', head: t('changes.what'), cell: what },
            { id: 'since', head: t('roll.since'), cell: (row) => row.effectiveOn === null ? '' : format.date(row.effectiveOn) },
            { id: 'note', head: t('roll.note'), cell: (row) => row.note ?? '' },
            { id: 'who', head: t('changes.who'), cell: (row) => row.confirmedBy.name },
          ]} action={(row) => (
            <>
              <Button icon="check" aria-label={t('changes.accept_name', { name: row.childName })} onClick={() => answer(row, true)}>{t('changes.accept')}</Button>
              <Button look="quiet" aria-label={t('changes.reject_name', { name: row.childName })} onClick={() => answer(row, false)}>{t('changes.reject')}</Button>
            </>
          )} />
        )}
      </PageState>
    </Card>
  )
}
