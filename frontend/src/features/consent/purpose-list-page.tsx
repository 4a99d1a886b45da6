import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listProcessingPurposesOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ProcessingPurposeResponse } from '@/api/gen/types.gen'
import { Badge, Button, DataTable, PageHeader, PageState, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { nameIn, textIn } from './codes'
import { PurposeForm } from './purpose-form'

/** Why data are processed, on which basis; the county adds its own. */
export default function PurposeListPage() {
  const { t, i18n } = useTranslation('consent')
  const query = useQuery(listProcessingPurposesOptions())
  const [open, setOpen] = useState<'new' | ProcessingPurposeResponse>()
  const columns: Column<ProcessingPurposeResponse>[] = [
    { id: 'name', head: t('purpose.name'), isName: true, cell: (row) => nameIn(i18n.language, row) },
    { id: 'basis', head: t('purpose.basis'), phone: 'badge', cell: (row) => <Badge tone={row.legalBasis === 'CONSENT' ? 'warn' : 'neutral'}>{t(`basis.${row.legalBasis}`)}</Badge> },
    { id: 'text', head: t('purpose.text'), cell: (row) => textIn(i18n.language, row) },
    { id: 'controller', head: t('purpose.controller'), cell: (row) => row.controller },
    { id: 'version', head: t('purpose.version'), numeric: true, cell: (row) => row.textVersion },
    { id: 'active', head: t('purpose.active'), cell: (row) => row.active ? t('purpose.in_use') : t('purpose.stopped') },
  ]
  return (
    <>
      <PageHeader title={t('purpose.title')} sub={t('purpose.sub')} actions={<Button look="primary" icon="plus" onClick={() => setOpen('new')}>{t('purpose.add')}</Button>} />
      <PageState query={query}>
        {(data) => <DataTable caption={t('purpose.title')} columns={columns} rows={data.items} rowKey={(row) => row.id}
          action={(row) => row.editable ? <Button look="quiet" icon="edit" aria-label={t('purpose.edit_name', { name: nameIn(i18n.language, row) })} onClick={() => setOpen(row)}>{t('purpose.edit')}</Button> : <span className="muted">{t('purpose.general')}</span>} />}
      </PageState>
      {open !== undefined && <Dialog asDrawer isOpen title={open === 'new' ? t('purpose.add') : t('purpose.edit')} onClose={() => setOpen(undefined)}>
        <PurposeForm purpose={open === 'new' ? undefined : open} onDone={() => setOpen(undefined)} />
      </Dialog>}
    </>
  )
}
