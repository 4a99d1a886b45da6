import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listTasksOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { TaskStatus, WorkTaskResponse } from '@/api/gen/types.gen'
import { Can, useCan, useSession } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, Checkbox, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, Select, type Column, type Tone } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { TaskClosureForm } from './task-closure-form'
import { TaskForm } from './task-form'
import { useCampaigns } from './use-choices'

const route = getRouteApi('/shell/tasks')
const STATUSES = ['OPEN', 'IN_PROGRESS', 'DONE', 'CANCELLED'] as const satisfies readonly TaskStatus[]
/** To do or in progress: a filter, no status of its own. */
const UNFINISHED = 'UNFINISHED'
const TONES: Record<TaskStatus, Tone> = { OPEN: 'info', IN_PROGRESS: 'info', DONE: 'good', CANCELLED: 'neutral' }
const isOpen = (task: WorkTaskResponse) => task.status === 'OPEN' || task.status === 'IN_PROGRESS'

type Deed = { kind: 'new' } | { kind: 'edit' | 'close'; task: WorkTaskResponse }

/** Who does what until when, and what came of it. */
export default function TaskListPage() {
  const { t } = useTranslation('plan')
  const { personId } = useSession()
  const search = route.useSearch()
  const navigate = useNavigate()
  const [deed, setDeed] = useState<Deed>()
  const done = () => setDeed(undefined)
  const status = STATUSES.find((one) => one === search.progress)
  const open = search.progress === UNFINISHED || undefined
  const campaigns = useCampaigns()
  const query = useQuery({
    ...listTasksOptions({ query: { cursor: search.cursor, status, open, overdue: search.overdue, campaignId: search.campaignId, ownerId: search.mine === true ? personId : undefined, limit: 50 } }),
    placeholderData: keepPreviousData,
  })
  const pager = useCursorPager(query.data, search.cursor)
  const filtered = search.progress !== undefined || search.overdue === true || search.mine === true || search.campaignId !== undefined
  const filter = (part: Partial<typeof search>) => void navigate({ to: '/tasks', search: (former) => ({ ...former, ...part, cursor: undefined }) })
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('task.title')} sub={t('task.sub')} actions={<Can permission="plan:write"><Button look="primary" icon="plus" onClick={() => setDeed({ kind: 'new' })}>{t('task.add')}</Button></Can>} />
      <div className="filters">
        <Select label={t('task.status')} value={search.progress ?? ''} empty={t('task.all')} options={[{ value: UNFINISHED, label: t('task.unfinished') }, ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))]} onChange={(event) => filter({ progress: event.target.value || undefined })} />
        <Select label={t('task.campaign')} value={search.campaignId ?? ''} empty={t('task.all_campaigns')} options={campaigns} onChange={(event) => filter({ campaignId: event.target.value || undefined })} />
        <Checkbox label={t('task.only_overdue')} checked={search.overdue === true} onChange={(event) => filter({ overdue: event.target.checked || undefined })} />
        <Checkbox label={t('task.only_mine')} checked={search.mine === true} onChange={(event) => filter({ mine: event.target.checked || undefined })} />
      </div>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={filtered
        ? <EmptyState title={t('task.none_filtered')} icon="search" action={<LinkButton to="/tasks" search={{}}>{t('task.clear')}</LinkButton>} />
        : <EmptyState title={t('task.none')} icon="task">{t('task.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('task.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData} action={(task) => <Deeds task={task} onDeed={setDeed} />} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
      <Dialog asDrawer title={deed?.kind === 'edit' ? t('task.edit') : t('task.add')} isOpen={deed?.kind === 'new' || deed?.kind === 'edit'} onClose={done}>
        <TaskForm task={deed?.kind === 'edit' ? deed.task : undefined} onDone={done} />
      </Dialog>
      <Dialog title={t('close.title')} isOpen={deed?.kind === 'close'} onClose={done}>
        {deed?.kind === 'close' && <TaskClosureForm task={deed.task} onDone={done} />}
      </Dialog>
    </>
  )
}

function useColumns(): Column<WorkTaskResponse>[] {
  const { t } = useTranslation('plan')
  const format = useFormat()
  return [
    { id: 'name', head: t('task.name'), isName: true, cell: (row) => row.title },
    { id: 'status', head: t('task.status'), phone: 'badge', cell: (row) => {
      const late = -format.daysFromToday(row.dueOn)
      return isOpen(row) && late > 0 ? <Badge tone="bad">{t('task.overdue_days', { count: late })}</Badge> : <Badge tone={TONES[row.status]}>{t(`status.${row.status}`)}</Badge>
    } },
    { id: 'owner', head: t('task.owner'), cell: (row) => row.owner.name },
    { id: 'due', head: t('task.due'), cell: (row) => format.date(row.dueOn) },
    { id: 'campaign', head: t('task.campaign'), cell: (row) => row.campaignName ?? '' },
    { id: 'result', head: t('task.result'), cell: (row) => row.resultNote === null ? '' : <>{row.resultNote} <small className="muted block">{row.closedOn === null ? '' : t('close.closed_on', { date: format.date(row.closedOn) })}</small></> },
  ]
}

/** Leaders change and close; whoever is responsible closes. */
function Deeds({ task, onDeed }: { task: WorkTaskResponse; onDeed: (deed: Deed) => void }) {
  const { t } = useTranslation('plan')
  const leads = useCan('plan:write')
  const { personId } = useSession()
  if (!isOpen(task) || (!leads && task.owner.id !== personId)) return null
  return (
    <>
      {leads && <Button look="quiet" icon="edit" aria-label={t('common.edit_name', { name: task.title })} onClick={() => onDeed({ kind: 'edit', task })}>{t('common.edit')}</Button>}
      <Button icon="check" aria-label={t('close.open_name', { name: task.title })} onClick={() => onDeed({ kind: 'close', task })}>{t('close.open')}</Button>
    </>
  )
}
