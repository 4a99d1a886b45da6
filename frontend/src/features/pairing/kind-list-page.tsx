import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listPairingKindsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { PairingKindResponse } from '@/api/gen/types.gen'
import { Badge, Button, DataTable, PageHeader, PageState, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { KindForm } from './kind-form'

/** What each kind of pairing means in this county. */
export default function KindListPage() {
  const { t } = useTranslation('pairing')
  const query = useQuery(listPairingKindsOptions())
  const [editing, setEditing] = useState<PairingKindResponse>()
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('kinds.title')} sub={t('kinds.sub')} />
      <PageState query={query}>
        {(page) => <DataTable caption={t('kinds.title')} columns={columns} rows={page.items} rowKey={(row) => row.code}
          action={(row) => <Button icon="edit" aria-label={t('kinds.edit_of', { name: row.labelZh })} onClick={() => setEditing(row)}>{t('kinds.edit')}</Button>} />}
      </PageState>
      {editing !== undefined && <Dialog isOpen title={t('kinds.edit_of', { name: editing.labelZh })} onClose={() => setEditing(undefined)}><KindForm kind={editing} onDone={() => setEditing(undefined)} /></Dialog>}
    </>
  )
}

function useColumns(): Column<PairingKindResponse>[] {
  const { t, i18n } = useTranslation('pairing')
  return [
    { id: 'name', head: t('list.kind'), isName: true, cell: (row) => i18n.language === 'en' ? row.labelEn : row.labelZh },
    { id: 'own', head: '', phone: 'badge', cell: (row) => row.own && <Badge>{t('kinds.own')}</Badge> },
    { id: 'holders', head: t('kinds.holders'), cell: (row) => row.holders.length === 0 ? t('kinds.any') : row.holders.map((holder) => t(`office.${holder}`)).join(t('list.comma')) },
    { id: 'domains', head: t('kinds.domains'), cell: (row) => row.domains.map((domain) => t(`domain.${domain}`)).join(t('list.comma')) },
    { id: 'check', head: t('kinds.check'), cell: (row) => t(`check.${row.requiredCheck}`) },
    { id: 'capacity', head: t('kinds.capacity'), numeric: true, cell: (row) => t('kinds.children', { count: row.capacity }) },
  ]
}
