import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getOfficeYearOptions, removeOfficeDayMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { OfficeDayResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Badge, Button, DataTable, EmptyState, Notice, PageHeader, PageState, Segments, toast, useErrorText, type Column } from '@/shared/ui'
import { ConfirmDialog } from '@/shared/ui/confirm-dialog'
import { Dialog } from '@/shared/ui/dialog'
import { OfficeDayForm } from './office-day-form'
import { OfficeDayLines } from './office-day-lines'

const route = getRouteApi('/shell/office-days')

/** The calendar by which deadlines in working days are counted. */
export default function OfficeYearPage() {
  const { t } = useTranslation('officeday')
  const format = useFormat()
  const navigate = useNavigate()
  const thisYear = Number(today().slice(0, 4))
  const asked = Number(route.useSearch().year)
  const year = asked >= 2000 && asked <= 2100 ? asked : thisYear
  const [editing, setEditing] = useState<OfficeDayResponse | 'new' | 'lines'>()
  const [removing, setRemoving] = useState<OfficeDayResponse>()
  const query = useQuery({ ...getOfficeYearOptions({ path: { year } }), placeholderData: keepPreviousData })
  const fresh = useFresh()
  const remove = useMutation(removeOfficeDayMutation())
  const errorText = useErrorText()
  const close = () => setEditing(undefined)
  const years = [...new Set([thisYear - 1, thisYear, thisYear + 1, year])].sort((a, b) => a - b)
  const columns: Column<OfficeDayResponse>[] = [
    { id: 'day', head: t('list.day'), isName: true, cell: (row) => format.date(row.day) },
    { id: 'week', head: t('list.week'), cell: (row) => t(`week.${weekday(row.day)}`) },
    { id: 'what', head: t('list.what'), phone: 'badge', cell: (row) => <Badge tone={row.working ? 'warn' : 'good'}>{t(row.working ? 'what.working' : 'what.off')}</Badge> },
    { id: 'name', head: t('list.name'), cell: (row) => row.name },
  ]
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} actions={<>
        <Button icon="import" onClick={() => setEditing('lines')}>{t('list.paste')}</Button>
        <Button look="primary" icon="plus" onClick={() => setEditing('new')}>{t('list.add')}</Button>
      </>} />
      <Segments label={t('list.year')} value={String(year)} options={years.map((one) => ({ value: String(one), label: t('list.of_year', { year: one }) }))}
        onChange={(to) => void navigate({ to: '/office-days', search: { year: to }, replace: true })} />
      <Notice tone="warn"><strong>{t('list.check_title')}</strong><p>{t(query.data?.onlyStatutory === true ? 'list.only_statutory' : 'list.check', { year })}</p></Notice>
      <PageState query={query} isEmpty={(data) => data.days.length === 0} empty={<EmptyState title={t('list.none', { year })} icon="calendar">{t('list.none_hint')}</EmptyState>}>
        {(data) => (
          <DataTable caption={t('list.of_year', { year })} columns={columns} rows={data.days} rowKey={(row) => row.day} busy={query.isPlaceholderData} action={(row) => (
            <span className="actions">
              <Button icon="edit" look="quiet" aria-label={t('list.edit_day', { day: format.date(row.day) })} onClick={() => setEditing(row)}>{t('list.edit')}</Button>
              <Button icon="close" look="quiet" aria-label={t('list.remove_day', { day: format.date(row.day) })} onClick={() => setRemoving(row)}>{t('list.remove')}</Button>
            </span>
          )} />
        )}
      </PageState>
      <Dialog asDrawer title={editing === 'lines' ? t('lines.title', { year }) : editing === 'new' ? t('form.new') : t('form.edit')} isOpen={editing !== undefined} onClose={close}>
        {editing === 'lines' ? <OfficeDayLines year={year} onDone={close} /> : <OfficeDayForm day={editing === 'new' ? undefined : editing} year={year} onDone={close} />}
      </Dialog>
      <ConfirmDialog danger isOpen={removing !== undefined} title={t('list.remove')} text={t('list.remove_hint', { day: removing === undefined ? '' : format.date(removing.day), name: removing?.name })}
        confirmLabel={t('list.remove')} busy={remove.isPending} onClose={() => setRemoving(undefined)} onConfirm={() => {
          if (removing === undefined) return
          void fresh(remove.mutateAsync({ path: { day: removing.day }, headers: ifMatch(removing.version) })).then(() => toast(t('list.removed')), (error: unknown) => toast(errorText(error))).finally(() => setRemoving(undefined))
        }} />
    </>
  )
}

/** Sunday is 0; the day of the calendar, wherever the browser stands. */
function weekday(day: string) {
  return String(new Date(`${day}T00:00Z`).getUTCDay()) as '0' | '1' | '2' | '3' | '4' | '5' | '6'
}
