import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { beginWaitingPairingMutation, cancelWaitingPairingMutation, listPairingKindsOptions, listWaitingPairingsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { WaitingPairingResponse } from '@/api/gen/types.gen'
import { useFresh } from '@/shared/lib/use-fresh'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, Checkbox, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, toast, useErrorText, type Column } from '@/shared/ui'

const route = getRouteApi('/shell/pairings/waiting')

/** Pairings that are none yet: what each lacks, and the one step that is next. */
export default function WaitingListPage() {
  const { t } = useTranslation('matching')
  const { cursor, settled } = route.useSearch()
  const navigate = useNavigate()
  const query = useQuery({ ...listWaitingPairingsOptions({ query: { settled: settled === true, cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('waiting.title')} sub={t('waiting.sub')} actions={<LinkButton to="/pairings/board" icon="pairing">{t('board.title')}</LinkButton>} />
      <div className="filters"><Checkbox label={t('waiting.settled')} checked={settled === true} onChange={(event) => void navigate({ to: '/pairings/waiting', search: { settled: event.target.checked || undefined } })} /></div>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('waiting.none')} icon="check">{t('waiting.none_hint')}</EmptyState>}>
        {(page) => <><DataTable caption={t('waiting.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} action={settled === true ? undefined : (row) => <Step row={row} />} busy={query.isPlaceholderData} /><Pager {...pager} /></>}
      </PageState>
    </>
  )
}

function useColumns(): Column<WaitingPairingResponse>[] {
  const { t, i18n } = useTranslation('matching')
  const kinds = useQuery(listPairingKindsOptions())
  const kindName = (code: string) => {
    const kind = kinds.data?.items.find((one) => one.code === code)
    return i18n.language === 'en' ? kind?.labelEn : kind?.labelZh
  }
  return [
    { id: 'child', head: t('waiting.child'), isName: true, cell: (row) => row.childName === null ? '—' : <Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> },
    { id: 'state', head: t('waiting.state'), phone: 'badge', cell: (row) => row.obstacle === null ? <Badge>{row.outcome === null ? '' : t(`outcome.${row.outcome}`)}</Badge> : <Badge tone={row.obstacle === 'NONE' ? 'good' : 'warn'}>{t(`obstacle.${row.obstacle}`)}</Badge> },
    { id: 'helper', head: t('waiting.helper'), cell: (row) => <Link to="/helpers/$personId" params={{ personId: row.helper.id }}>{row.helper.name}</Link> },
    { id: 'office', head: t('waiting.office'), cell: (row) => row.organization.name },
    { id: 'kind', head: t('board.kind'), cell: (row) => kindName(row.kind) },
    { id: 'by', head: t('waiting.by'), cell: (row) => row.createdBy.name },
  ]
}

function Step({ row }: { row: WaitingPairingResponse }) {
  const { t } = useTranslation('matching')
  const fresh = useFresh()
  const errorText = useErrorText()
  const begin = useMutation(beginWaitingPairingMutation())
  const cancel = useMutation(cancelWaitingPairingMutation())
  const names = { child: row.childName ?? '—', helper: row.helper.name }
  const run = async (saving: Promise<unknown>, done: string) => {
    try {
      await fresh(saving)
      toast(done)
    } catch (error) {
      toast(errorText(error))
    }
  }
  return (
    <div className="actions">
      {row.obstacle === 'NONE'
        ? <Button look="primary" busy={begin.isPending} onClick={() => void run(begin.mutateAsync({ path: { id: row.id } }), t('waiting.begun', names))} aria-label={t('waiting.begin_of', names)}>{t('waiting.begin')}</Button>
        : <LinkButton to="/helpers/$personId" params={{ personId: row.helper.id }} aria-label={t('waiting.check_of', names)}>{t('waiting.check')}</LinkButton>}
      <Button busy={cancel.isPending} onClick={() => void run(cancel.mutateAsync({ path: { id: row.id }, body: { note: null } }), t('waiting.given_up', names))} aria-label={t('waiting.give_up_of', names)}>{t('waiting.give_up')}</Button>
    </div>
  )
}
