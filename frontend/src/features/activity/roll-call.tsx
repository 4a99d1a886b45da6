import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listActivityParticipantsOptions, recordActivityAttendanceMutation, removeActivityParticipantMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ActivityResponse, Attendance, AttendanceMark, ParticipantResponse } from '@/api/gen/types.gen'
import { toApiError } from '@/api/problem'
import { ifMatch } from '@/api/runtime'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, Card, EmptyState, IconButton, PageState, Pager, Segments, TextField, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { CALLED } from './codes'
import './activity.css'

const AddParticipants = lazy(async () => ({ default: (await import('./add-participants')).AddParticipants }))
const route = getRouteApi('/shell/activities/$activityId')
const LIMIT = 200
type Marks = Record<string, { attendance: Attendance; honour: string }>

/** "All present", then the exceptions; saved in one go and taken back in one go. */
export function RollCall({ activity }: { activity: ActivityResponse }) {
  const { t } = useTranslation('activity')
  const { cursor } = route.useSearch()
  const [adding, setAdding] = useState(false)
  const query = useQuery({ ...listActivityParticipantsOptions({ path: { activityId: activity.id }, query: { cursor, limit: LIMIT } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const open = activity.writable && activity.state !== 'CANCELLED'
  return (
    <Card title={t('roll.title')} actions={open ? <Button icon="plus" onClick={() => setAdding(true)}>{t('add.title')}</Button> : undefined}>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('roll.none')} icon="children">{open ? t('roll.none_hint') : undefined}</EmptyState>}>
        {(page) => <><Sheet key={`${activity.version}/${cursor ?? ''}`} activity={activity} rows={page.items} open={open} /><Pager {...pager} /></>}
      </PageState>
      <Dialog asDrawer isOpen={adding} title={t('add.title')} onClose={() => setAdding(false)}><Suspense><AddParticipants activity={activity} onDone={() => setAdding(false)} /></Suspense></Dialog>
    </Card>
  )
}

const isUnknown = (attendance: Attendance) => attendance === 'INVITED' || attendance === 'SIGNED_UP'

function Sheet({ activity, rows, open }: { activity: ActivityResponse; rows: ParticipantResponse[]; open: boolean }) {
  const { t } = useTranslation('activity')
  const [marks, setMarks] = useState<Marks>({})
  const [honours, setHonours] = useState(false)
  const { save, busy } = useSave(activity, rows)
  const callable = open && activity.startsOn <= today()
  const now = (row: ParticipantResponse) => marks[row.id] ?? { attendance: row.attendance, honour: row.honour ?? '' }
  const mark = (row: ParticipantResponse, part: Partial<Marks[string]>) => setMarks((former) => ({ ...former, [row.id]: { ...now(row), ...part } }))
  const here = rows.filter((row) => now(row).attendance === 'ATTENDED').length
  const unknown = rows.filter((row) => isUnknown(now(row).attendance))
  return (
    <div className="stack">
      <div className="event-line">
        <p role="status">{t('roll.count', { here, all: rows.length })}{unknown.length > 0 && callable ? t('roll.unknown', { count: unknown.length }) : ''}</p>
        {callable && <span className="actions">
          {here > 0 && <Button look="quiet" onClick={() => setHonours(!honours)}>{t(honours ? 'roll.honours_done' : 'roll.honours')}</Button>}
          {unknown.length > 0 && <Button icon="check" onClick={() => setMarks((former) => ({ ...former, ...Object.fromEntries(unknown.map((row) => [row.id, { attendance: 'ATTENDED' as const, honour: '' }])) }))}>{t('roll.all_here')}</Button>}
        </span>}
      </div>
      <ul className="plain-list" aria-label={t('roll.title')}>
        {rows.map((row) => <Line key={row.id} activity={activity} row={row} mark={now(row)} callable={callable} honours={honours} open={open} onMark={(part) => mark(row, part)} />)}
      </ul>
      {callable && Object.keys(marks).length > 0 && (
        <div className="actions end roll-save">
          <Button onClick={() => setMarks({})}>{t('roll.discard')}</Button>
          <Button look="primary" icon="check" busy={busy} onClick={() => void save(marks)}>{t('roll.save', { count: Object.keys(marks).length })}</Button>
        </div>
      )}
    </div>
  )
}

const failed = (error: unknown) => toast(toApiError(error).detail, { tone: 'bad' })

/** The mark that was there before is what undo writes, against the version that saving has made. */
function useSave(activity: ActivityResponse, rows: ParticipantResponse[]) {
  const { t } = useTranslation('activity')
  const fresh = useFresh()
  const record = useMutation(recordActivityAttendanceMutation())
  const send = (version: number, marks: AttendanceMark[]) => fresh(record.mutateAsync({ path: { activityId: activity.id }, headers: ifMatch(version), body: { marks, rest: null } }))
  const save = async (marks: Marks) => {
    const before = rows.filter((row) => marks[row.id] !== undefined).map((row) => ({ participantId: row.id, attendance: row.attendance, honour: row.honour }))
    try {
      const saved = await send(activity.version, Object.entries(marks).map(([participantId, { attendance, honour }]) => ({ participantId, attendance, honour: attendance === 'ATTENDED' && honour !== '' ? honour : null })))
      toast(t('roll.saved', { count: before.length }), { undo: () => { send(saved.version, before).catch(failed) } })
    } catch (error) {
      failed(error)
    }
  }
  return { save, busy: record.isPending }
}

type LineProps = { activity: ActivityResponse; row: ParticipantResponse; mark: Marks[string]; callable: boolean; honours: boolean; open: boolean; onMark: (part: Partial<Marks[string]>) => void }

function Line({ activity, row, mark, callable, honours, open, onMark }: LineProps) {
  const { t } = useTranslation('activity')
  const fresh = useFresh()
  const remove = useMutation(removeActivityParticipantMutation())
  const name = row.family ? t('roll.family', { name: row.guardianName ?? t('roll.carer'), child: row.childName ?? '—' }) : row.childName ?? t('roll.hidden')
  return (
    <li className="event-line roll-line">
      <span>
        {row.childId === null || row.childName === null ? name : <Link to="/children/$childId" params={{ childId: row.childId }}>{name}</Link>}
        {!callable && <> <Badge tone={row.attendance === 'ATTENDED' ? 'good' : 'neutral'}>{t(`attendance.${row.attendance}`)}</Badge></>}
        {!honours && mark.honour !== '' && <> <Badge tone="info">{mark.honour}</Badge></>}
      </span>
      {open && <IconButton icon="close" label={t('roll.remove', { name })} onClick={() => void fresh(remove.mutateAsync({ path: { activityId: activity.id, id: row.id } }))} />}
      {callable && (
        <span className="roll-marks">
          <Segments label={t('roll.of', { name })} value={isUnknown(mark.attendance) ? undefined : mark.attendance} options={CALLED.map((value) => ({ value, label: t(`attendance.${value}`) }))} onChange={(attendance) => onMark({ attendance: CALLED.find((one) => one === attendance) ?? 'ATTENDED' })} />
          {honours && mark.attendance === 'ATTENDED' && <TextField label={t('roll.honour_of', { name })} placeholder={t('roll.honour')} maxLength={40} value={mark.honour} onChange={(event) => onMark({ honour: event.target.value })} />}
        </span>
      )}
    </li>
  )
}
