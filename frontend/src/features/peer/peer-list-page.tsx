import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listPeerPairingsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { PeerPairingResponse } from '@/api/gen/types.gen'
import { Can, useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Button, Checkbox, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { PeerEndForm } from './peer-end-form'
import { PeerForm } from './peer-form'

const route = getRouteApi('/shell/peer-pairings')

/** Pupils who help each other: what each needs, never what she is called. */
export default function PeerListPage() {
  const { t } = useTranslation('peer')
  const { cursor, childId, ended } = route.useSearch()
  const navigate = useNavigate()
  const mayWrite = useCan('peer:write')
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<PeerPairingResponse>()
  const query = useQuery({ ...listPeerPairingsOptions({ query: { childId, ended: ended === true, cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} actions={(
        <>
          <LinkButton to="/pairings" icon="back">{t('list.back')}</LinkButton>
          <Can permission="peer:write"><Button look="primary" icon="plus" onClick={() => setAdding(true)}>{t('new.title')}</Button></Can>
        </>
      )} />
      <div className="filters"><Checkbox label={t('list.ended')} checked={ended === true} onChange={(event) => void navigate({ to: '/peer-pairings', search: { childId, ended: event.target.checked || undefined } })} /></div>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="children">{t('list.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData}
              action={mayWrite && ended !== true ? (row) => <Button aria-label={t('end.title', names(row))} onClick={() => setEnding(row)}>{t('end.open')}</Button> : undefined} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
      <Dialog isOpen={adding} title={t('new.title')} onClose={() => setAdding(false)}><PeerForm onDone={() => setAdding(false)} /></Dialog>
      {ending !== undefined && <Dialog isOpen title={t('end.title', names(ending))} onClose={() => setEnding(undefined)}><PeerEndForm pairing={ending} onDone={() => setEnding(undefined)} /></Dialog>}
    </>
  )
}

const names = ({ helped, helper, helperName }: PeerPairingResponse) => ({ helped: helped?.name ?? '—', helper: helper?.name ?? helperName ?? '—' })

function useColumns(): Column<PeerPairingResponse>[] {
  const { t } = useTranslation('peer')
  const format = useFormat()
  const child = (one: PeerPairingResponse['helped']) => one === null ? t('list.hidden') : <Link to="/children/$childId" params={{ childId: one.id }}>{one.name}</Link>
  return [
    { id: 'helped', head: t('list.helped'), isName: true, cell: (row) => child(row.helped) },
    { id: 'helper', head: t('list.helper'), cell: (row) => row.helperName === null ? child(row.helper) : t('list.no_file', { name: row.helperName }) },
    { id: 'domains', head: t('list.domains'), cell: (row) => row.domains.map((domain) => t(`domain.${domain}`)).join(t('list.comma')) },
    { id: 'need', head: t('list.need'), cell: (row) => row.supportNeed ?? '—' },
    { id: 'school', head: t('list.school'), cell: (row) => row.organization.name },
    { id: 'since', head: t('list.since'), cell: (row) => row.endsOn === null ? t('list.from', { from: format.date(row.startsOn) }) : t('list.until', { from: format.date(row.startsOn), to: format.date(row.endsOn) }) },
  ]
}
