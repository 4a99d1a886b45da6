import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listPaperSheetsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { SheetRow } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, DataTable, EmptyState, PageHeader, PageState, Pager, TextField, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { plainCode, spaced } from './cells'
import { SheetForm } from './sheet-form'
import './sheet.css'

const route = getRouteApi('/shell/sheets')

/** Sheets that were printed, how far each is keyed in, and the box for the code that stands on the paper. */
export default function SheetListPage() {
  const { t } = useTranslation('sheet')
  const { cursor } = route.useSearch()
  const navigate = useNavigate()
  const [making, setMaking] = useState(false)
  const query = useQuery({ ...listPaperSheetsOptions({ query: { cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} actions={<Button look="primary" icon="plus" onClick={() => setMaking(true)}>{t('new.title')}</Button>} />
      <CodeBox onOpen={(code) => void navigate({ to: '/sheets/$code', params: { code } })} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="print">{t('list.none_hint')}</EmptyState>}>
        {(page) => <><DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} /><Pager {...pager} /></>}
      </PageState>
      <Dialog asDrawer isOpen={making} title={t('new.title')} onClose={() => setMaking(false)}>
        <SheetForm onMade={(code) => void navigate({ to: '/sheets/$code', params: { code } })} />
      </Dialog>
    </>
  )
}

function CodeBox({ onOpen }: { onOpen: (code: string) => void }) {
  const { t } = useTranslation('sheet')
  const [code, setCode] = useState('')
  const plain = plainCode(code)
  return (
    <form className="filters" onSubmit={(event) => { event.preventDefault(); if (plain !== '') onOpen(plain) }}>
      <TextField label={t('list.code')} hint={t('list.code_hint')} value={code} maxLength={12} autoComplete="off" onChange={(event) => setCode(event.target.value)} />
      <Button type="submit" icon="next">{t('list.open')}</Button>
    </form>
  )
}

function useColumns(): Column<SheetRow>[] {
  const { t } = useTranslation('sheet')
  const format = useFormat()
  return [
    { id: 'code', head: t('list.code'), isName: true, cell: (row) => <Link className="sheet-code" to="/sheets/$code" params={{ code: row.code }}>{spaced(row.code)}</Link> },
    { id: 'keyed', head: t('list.keyed'), phone: 'badge', cell: (row) => <Badge tone={row.keyed === row.lines ? 'good' : 'warn'}>{t('list.of', { keyed: row.keyed, lines: row.lines })}</Badge> },
    { id: 'kind', head: t('list.kind'), cell: (row) => t(`kind.${row.kind}`) },
    { id: 'helper', head: t('list.helper'), cell: (row) => row.helper.name },
    { id: 'made', head: t('list.made'), cell: (row) => format.instant(row.createdAt) },
  ]
}
