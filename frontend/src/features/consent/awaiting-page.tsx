import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listConsentsAwaitingParentOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ConsentRow } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Button, DataTable, EmptyState, PageHeader, PageState, Pager, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { ConfirmForm } from './consent-dialogs'

const route = getRouteApi('/shell/consents')

/** What carers signed on the parents' behalf; each waits for a parent's word. */
export default function AwaitingPage() {
  const { t } = useTranslation('consent')
  const format = useFormat()
  const search = route.useSearch()
  const [open, setOpen] = useState<ConsentRow>()
  const query = useQuery({ ...listConsentsAwaitingParentOptions({ query: { cursor: search.cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns: Column<ConsentRow>[] = [
    { id: 'child', head: t('awaiting.child'), isName: true, cell: (row) => <Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> },
    { id: 'place', head: t('awaiting.place'), cell: (row) => row.region.name },
    { id: 'signer', head: t('awaiting.signer'), cell: (row) => row.signerName },
    { id: 'on', head: t('form.on'), cell: (row) => format.date(row.givenOn) },
    { id: 'purposes', head: t('awaiting.count'), numeric: true, cell: (row) => row.purposeCodes.length },
  ]
  return (
    <>
      <PageHeader title={t('awaiting.title')} sub={t('awaiting.sub')} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('awaiting.none')} icon="check">{t('awaiting.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('awaiting.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData}
              action={(row) => <Button look="quiet" icon="check" aria-label={t('awaiting.confirm', { name: row.childName })} onClick={() => setOpen(row)}>{t('confirm.open')}</Button>} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
      {open !== undefined && <Dialog isOpen title={t('confirm.title')} onClose={() => setOpen(undefined)}>
        <ConfirmForm id={open.id} version={open.version} signer={open.signerName} onDone={() => setOpen(undefined)} />
      </Dialog>}
    </>
  )
}
