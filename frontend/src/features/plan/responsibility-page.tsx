import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listResponsibilitiesOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ResponsibilityResponse } from '@/api/gen/types.gen'
import { Can, useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Button, DataTable, EmptyState, PageHeader, PageState, Pager, Segments, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { LEVELS } from './levels'
import { ResponsibilityForm } from './responsibility-form'

const route = getRouteApi('/shell/responsibilities')

/** What the offices of a level answer for, and the document that says so (R2-P03). */
export default function ResponsibilityPage() {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const { level: asked, cursor } = route.useSearch()
  const level = LEVELS.find((one) => one === asked) ?? 'TOWN'
  const navigate = useNavigate()
  const leads = useCan('plan:write')
  const [editing, setEditing] = useState<ResponsibilityResponse | 'new'>()
  const done = () => setEditing(undefined)
  const query = useQuery({ ...listResponsibilitiesOptions({ query: { level, cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const columns: Column<ResponsibilityResponse>[] = [
    { id: 'text', head: t('responsibility.text'), isName: true, cell: (row) => `${String(row.listOrder)}. ${row.text}` },
    { id: 'basis', head: t('responsibility.basis'), cell: (row) => row.policyDocumentNumber === null ? '' : <Link to="/policy-documents" search={{ q: row.policyDocumentNumber }}>{row.policyDocumentNumber}</Link> },
    { id: 'since', head: t('responsibility.since'), cell: (row) => format.date(row.validFrom) },
    { id: 'organization', head: t('common.organization'), cell: (row) => row.organization.name },
  ]
  return (
    <>
      <PageHeader title={t('responsibility.title')} sub={t('responsibility.sub')} actions={<Can permission="plan:write"><Button look="primary" icon="plus" onClick={() => setEditing('new')}>{t('responsibility.add')}</Button></Can>} />
      <Segments label={t('responsibility.level')} value={level} options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
        onChange={(chosen) => void navigate({ to: '/responsibilities', search: { level: chosen }, replace: true })} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('responsibility.none')} icon="report">{t('responsibility.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('responsibility.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData}
              action={leads ? (row) => <Button look="quiet" icon="edit" aria-label={t('common.edit_name', { name: String(row.listOrder) })} onClick={() => setEditing(row)}>{t('common.edit')}</Button> : undefined} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
      <Dialog asDrawer title={editing === 'new' ? t('responsibility.add') : t('responsibility.edit')} isOpen={editing !== undefined} onClose={done}>
        <ResponsibilityForm duty={editing === 'new' ? undefined : editing} level={level} next={(query.data?.items.at(-1)?.listOrder ?? 0) + 1} onDone={done} />
      </Dialog>
    </>
  )
}
