import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getOrganizationOptions, listWorkGroupsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { OrganizationResponse, WorkGroupResponse } from '@/api/gen/types.gen'
import { StaffChecks } from '@/features/helper'
import { Can } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Button, Card, DataTable, EmptyState, Facts, LoadingState, PageHeader, PageState } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { OrganizationForm } from './organization-form'
import { WorkGroupForm } from './work-group-form'

const route = getRouteApi('/shell/organizations/$organizationId')

export default function OrganizationPage() {
  const { organizationId } = route.useParams()
  const query = useQuery(getOrganizationOptions({ path: { id: organizationId } }))
  return <PageState query={query}>{(organization) => <Organization organization={organization} />}</PageState>
}

function Organization({ organization }: { organization: OrganizationResponse }) {
  const { t } = useTranslation('organization')
  const [editing, setEditing] = useState(false)
  return (
    <>
      <PageHeader title={organization.name} sub={t(`kind.${organization.kind}`)}
        actions={<Can permission="organization:write"><Button icon="edit" onClick={() => setEditing(true)}>{t('list.edit')}</Button></Can>} />
      <Card><Facts items={[
        { label: t('list.place'), value: organization.region.fullName },
        { label: t('list.parent'), value: organization.parent?.name ?? '—' },
        ...(organization.kind === 'SCHOOL' ? [{ label: t('system.label'), value: t(`system.${organization.schoolSystem}`) }] : []),
      ]} /></Card>
      <Can permission="helper:write"><Suspense fallback={<LoadingState lines={2} />}><StaffChecks organization={organization} /></Suspense></Can>
      <WorkGroups organizationId={organization.id} />
      <Dialog asDrawer title={t('form.edit')} isOpen={editing} onClose={() => setEditing(false)}>
        <OrganizationForm organization={organization} onDone={() => setEditing(false)} />
      </Dialog>
    </>
  )
}

/** The leading group with its members and tiers, as the office's founding document names them. */
function WorkGroups({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation('organization')
  const [editing, setEditing] = useState<string>()
  const query = useQuery(listWorkGroupsOptions({ query: { organizationId, limit: 20 } }))
  const edited = query.data?.items.find((group) => group.id === editing)
  return (
    <>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={
        <EmptyState title={t('group.none')} icon="pairing" action={<Can permission="organization:write"><Button look="primary" icon="plus" onClick={() => setEditing('new')}>{t('group.add')}</Button></Can>}>{t('group.none_hint')}</EmptyState>
      }>
        {(page) => page.items.map((group) => <Group key={group.id} group={group} onEdit={() => setEditing(group.id)} />)}
      </PageState>
      <Dialog title={editing === 'new' ? t('group.add') : t('group.edit')} isOpen={editing === 'new' || edited !== undefined} onClose={() => setEditing(undefined)}>
        <WorkGroupForm organizationId={organizationId} group={edited} onDone={() => setEditing(undefined)} />
      </Dialog>
    </>
  )
}

function Group({ group, onEdit }: { group: WorkGroupResponse; onEdit: () => void }) {
  const { t } = useTranslation('organization')
  const format = useFormat()
  const since = group.endedOn === null ? t('group.since', { from: format.date(group.establishedOn) }) : t('group.until', { from: format.date(group.establishedOn), to: format.date(group.endedOn) })
  return (
    <Card title={group.name} actions={<Can permission="organization:write"><Button look="quiet" icon="edit" onClick={onEdit}>{t('group.edit')}</Button></Can>}>
      <p className="muted">{[since, group.foundingDocument].filter(Boolean).join(' · ')}</p>
      <DataTable caption={group.name} rows={group.members} rowKey={(member) => member.id} columns={[
        { id: 'name', head: t('group.member'), isName: true, cell: (member) => member.name },
        { id: 'role', head: t('group.role'), phone: 'badge', cell: (member) => <Badge>{t(`group_role.${member.groupRole}`)}</Badge> },
        { id: 'title', head: t('group.position'), cell: (member) => member.positionTitle ?? '' },
        { id: 'tier', head: t('group.tier'), cell: (member) => t(`tier.${member.tier}`) },
      ]} />
    </Card>
  )
}
