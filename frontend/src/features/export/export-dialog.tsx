import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createExportMutation, getExportListsOptions, listExportMapsOptions, listExportTicketsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ExportColumnItem, ExportFormat, ExportListItem, ExportMapResponse, JobResponse } from '@/api/gen/types.gen'
import { JobProgress, useDownloadResult } from '@/features/job'
import { useFormat } from '@/shared/format/use-format'
import { Button, Checkbox, CheckboxGroup, Notice, PageState, Segments, Select, TextField, useErrorText } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import type { ListFilter } from './export-button'
import { MapForm } from './map-form'
import { RequestForm } from './request-form'

const TICKETS = 50
const MAPS = 200
/** What every archive program takes alike. */
const PASSWORD = /^[!-~]{8,64}$/
const FORMATS = ['XLSX', 'CSV'] as const satisfies readonly ExportFormat[]
type Props = { list: string; filter: ListFilter; onClose: () => void }

/** Columns and format first, then how far it is, then the file. */
export function ExportDialog({ list, filter, onClose }: Props) {
  const { t } = useTranslation('export')
  const [jobId, setJobId] = useState<string>()
  const lists = useQuery(getExportListsOptions())
  return (
    <Dialog asDrawer isOpen title={t('title')} onClose={onClose}>
      {jobId !== undefined ? <Making id={jobId} onAgain={() => setJobId(undefined)} /> : (
        <PageState query={lists} isEmpty={(all) => all.items.every((one) => one.list !== list)} empty={<Notice tone="warn">{t('not_offered')}</Notice>}>
          {(all) => all.items.filter((one) => one.list === list).map((one) => <Choice key={one.list} list={one} filter={filter} onMade={setJobId} />)}
        </PageState>
      )}
    </Dialog>
  )
}

function Choice({ list, filter, onMade }: { list: ExportListItem; filter: ListFilter; onMade: (jobId: string) => void }) {
  const { t } = useTranslation('export')
  const errorText = useErrorText()
  const [asking, setAsking] = useState(false)
  const [mapping, setMapping] = useState<ExportMapResponse | 'new'>()
  const [mapId, setMapId] = useState('')
  const [onlyChanged, setOnlyChanged] = useState(false)
  const [format, setFormat] = useState<ExportFormat>('XLSX')
  const [columns, setColumns] = useState(() => codes(list, (column) => column.usual))
  const [ticketId, setTicketId] = useState('')
  const [password, setPassword] = useState('')
  const tickets = useQuery(listExportTicketsOptions({ query: { mine: true, state: 'APPROVED', limit: TICKETS } }))
  const usable = tickets.data?.items.filter((ticket) => ticket.list === list.list) ?? []
  const released = usable.find((ticket) => ticket.id === ticketId)?.columns ?? []
  const maps = useQuery(listExportMapsOptions({ query: { list: list.list, limit: MAPS } })).data?.items ?? []
  const map = maps.find((one) => one.id === mapId)
  const make = useMutation({ ...createExportMutation(), onSuccess: (job) => onMade(job.id) })
  const inOrder = map === undefined ? list.columns : [...map.columns.flatMap(({ code }) => list.columns.filter((column) => column.code === code)), ...list.columns.filter((column) => map.columns.every(({ code }) => code !== column.code))]
  const heading = (column: ExportColumnItem) => map?.columns.find(({ code }) => code === column.code)?.heading ?? column.label
  const offered = inOrder.filter((column) => column.release !== 'TICKET' || released.includes(column.code))
  const sealed = list.columns.filter((column) => !offered.includes(column))
  const chosen = offered.map((column) => column.code).filter((code) => columns.includes(code))
  const sealedBy = ticketId === '' ? null : password
  const ready = chosen.length > 0 && (sealedBy === null || PASSWORD.test(sealedBy))
  const choose = (chosenMap: ExportMapResponse | undefined) => {
    setMapId(chosenMap?.id ?? '')
    setOnlyChanged(false)
    setColumns(chosenMap?.columns.map(({ code }) => code) ?? codes(list, (column) => column.usual))
  }
  if (mapping !== undefined) return <MapForm list={list} map={mapping === 'new' ? undefined : mapping} start={chosen} onDone={(saved) => { setMapping(undefined); choose(saved) }} onBack={() => setMapping(undefined)} />
  if (asking) return <RequestForm list={list} onDone={() => setAsking(false)} />
  return (
    <>
      <p className="muted">{t('rows_hint')}</p>
      <Segments label={t('format.label')} value={format} onChange={setFormat} options={FORMATS.map((value) => ({ value, label: t(`format.${value}`) }))} />
      {usable.length > 0 && <Select label={t('ticket.use')} empty={t('ticket.without')} value={ticketId} onChange={(event) => setTicketId(event.target.value)} options={usable.map((ticket) => ({ value: ticket.id, label: ticket.purpose }))} />}
      {sealedBy !== null && <TextField label={t('password.label')} hint={t('password.hint')} autoComplete="off" maxLength={64} value={password} onChange={(event) => setPassword(event.target.value)} />}
      {maps.length > 0 && <Select label={t('map.use')} empty={t('map.without')} value={mapId} onChange={(event) => choose(maps.find((one) => one.id === event.target.value))} options={maps.map((one) => ({ value: one.id, label: one.mine ? one.name : t('map.of', { name: one.name, owner: one.owner.name }) }))} />}
      {map !== undefined && list.tellsChanges && <Changed map={map} value={onlyChanged} onChange={setOnlyChanged} />}
      <CheckboxGroup label={t('columns')} value={chosen} onChange={setColumns} options={offered.map((column) => ({
        value: column.code, label: column.release === 'MASKED' && !released.includes(column.code) ? t('masked', { label: heading(column) }) : heading(column),
      }))} />
      <div className="actions">
        <Button look="quiet" onClick={() => setColumns(offered.map((column) => column.code))}>{t('all')}</Button>
        <Button look="quiet" onClick={() => choose(undefined)}>{t('usual')}</Button>
        <Button look="quiet" icon="plus" onClick={() => setMapping('new')}>{t('map.add')}</Button>
        {map?.mine === true && <Button look="quiet" icon="edit" onClick={() => setMapping(map)}>{t('map.edit')}</Button>}
      </div>
      {sealed.length > 0 && <p className="muted">{t('sealed', { labels: sealed.map((column) => column.label).join(t('comma')) })}</p>}
      {list.columns.some((column) => column.release !== 'FREE') && <Button look="quiet" onClick={() => setAsking(true)}>{t('ticket.ask')}</Button>}
      <Notice tone="info">{t('watermark')}</Notice>
      {make.error !== null && <Notice tone="bad">{errorText(make.error)}</Notice>}
      <div className="actions">
        <Button look="primary" icon="import" busy={make.isPending} disabled={!ready}
          onClick={() => make.mutate({ body: { list: list.list, format, columns: chosen, filter: parameters(filter), ...(map !== undefined && { mapId: map.id, onlyChanged }), ticketId: ticketId === '' ? null : ticketId, password: sealedBy } })}>{t('go')}</Button>
      </div>
    </>
  )
}

/** Only what is new to her, so that nothing is typed twice into the other system. */
function Changed({ map, value, onChange }: { map: ExportMapResponse; value: boolean; onChange: (value: boolean) => void }) {
  const { t } = useTranslation('export')
  const format = useFormat()
  return (
    <>
      <Checkbox label={t('map.only_changed')} checked={value} onChange={(event) => onChange(event.target.checked)} />
      <p className="muted small">{map.exportedUntil === null ? t('map.never') : t('map.until', { at: format.instant(map.exportedUntil) })}</p>
    </>
  )
}

function Making({ id, onAgain }: { id: string; onAgain: () => void }) {
  const { t } = useTranslation('export')
  const [ended, setEnded] = useState<JobResponse>()
  const download = useDownloadResult()
  return (
    <>
      <JobProgress id={id} onEnd={setEnded} />
      {ended?.state === 'DONE' && <p className="muted">{t('kept')}</p>}
      <div className="actions">
        {ended?.state === 'DONE' && <Button look="primary" icon="import" busy={download.isPending} onClick={() => download.mutate(ended)}>{t('download')}</Button>}
        {ended !== undefined && <Button onClick={onAgain}>{t('again')}</Button>}
      </div>
      <p><Link to="/jobs">{t('mine')}</Link></p>
    </>
  )
}

const codes = (list: ExportListItem, chosen: (column: ExportColumnItem) => boolean) => list.columns.filter(chosen).map((column) => column.code)

const parameters = (filter: ListFilter) => Object.fromEntries(Object.entries(filter).flatMap(([name, value]) => value === undefined ? [] : [[name, String(value)]]))
