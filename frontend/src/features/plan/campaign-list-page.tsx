import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listCampaignsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { CampaignResponse } from '@/api/gen/types.gen'
import { Can, useCan } from '@/shared/auth/use-session'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, DataTable, EmptyState, PageHeader, PageState, Pager, SearchField, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { CampaignForm } from './campaign-form'

const route = getRouteApi('/shell/campaigns')

function stateOf(campaign: CampaignResponse): 'planned' | 'running' | 'ended' {
  if (campaign.startsOn > today()) return 'planned'
  return campaign.endsOn === null || campaign.endsOn >= today() ? 'running' : 'ended'
}

/** What visits, contacts and pairings are booked under; each opens its tasks. */
export default function CampaignListPage() {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const search = route.useSearch()
  const navigate = useNavigate()
  const leads = useCan('plan:write')
  const [editing, setEditing] = useState<CampaignResponse | 'new'>()
  const done = () => setEditing(undefined)
  const query = useQuery({ ...listCampaignsOptions({ query: { ...search, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, search.cursor)
  const columns: Column<CampaignResponse>[] = [
    { id: 'name', head: t('campaign.name'), isName: true, cell: (row) => <Link to="/tasks" search={{ campaignId: row.id }} aria-label={t('campaign.tasks_name', { name: row.name })}>{row.name}</Link> },
    { id: 'state', head: t('campaign.state'), phone: 'badge', cell: (row) => <Badge tone={stateOf(row) === 'running' ? 'good' : 'neutral'}>{t(`campaign.${stateOf(row)}`)}</Badge> },
    { id: 'theme', head: t('campaign.theme'), cell: (row) => row.theme ?? '' },
    { id: 'document', head: t('campaign.document'), cell: (row) => row.policyDocumentNumber === null ? '' : <Link to="/policy-documents" search={{ q: row.policyDocumentNumber }}>{row.policyDocumentNumber}</Link> },
    { id: 'period', head: t('campaign.period'), cell: (row) => row.endsOn === null ? t('campaign.since', { from: format.date(row.startsOn) }) : t('campaign.span', { from: format.date(row.startsOn), to: format.date(row.endsOn) }) },
    { id: 'organization', head: t('common.organization'), cell: (row) => row.organization.name },
  ]
  return (
    <>
      <PageHeader title={t('campaign.title')} sub={t('campaign.sub')} actions={<Can permission="plan:write"><Button look="primary" icon="plus" onClick={() => setEditing('new')}>{t('campaign.add')}</Button></Can>} />
      <SearchField label={t('common.search')} value={search.q ?? ''} onSearch={(q) => void navigate({ to: '/campaigns', search: { q } })} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('campaign.none')} icon="activity">{t('campaign.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('campaign.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData}
              action={leads ? (row) => <Button look="quiet" icon="edit" aria-label={t('common.edit_name', { name: row.name })} onClick={() => setEditing(row)}>{t('common.edit')}</Button> : undefined} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
      <Dialog asDrawer title={editing === 'new' ? t('campaign.add') : t('campaign.edit')} isOpen={editing !== undefined} onClose={done}>
        <CampaignForm campaign={editing === 'new' ? undefined : editing} onDone={done} />
      </Dialog>
    </>
  )
}
