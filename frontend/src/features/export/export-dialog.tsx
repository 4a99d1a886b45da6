import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createExportMutation, getExportListsOptions, listExportTicketsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ExportColumnItem, ExportFormat, ExportListItem, JobResponse } from '@/api/gen/types.gen'
import { JobProgress, useDownloadResult } from '@/features/job'
import { Button, CheckboxGroup, Notice, PageState, Segments, Select, TextField, useErrorText } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import type { ListFilter } from './export-button'
import { RequestForm } from './request-form'

const TICKETS = 50
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
  const [format, setFormat] = useState<ExportFormat>('XLSX')
  const [columns, setColumns] = useState(() => codes(list, (column) => column.usual))
  const [ticketId, setTicketId] = useState('')
  const [password, setPassword] = useState('')
  const tickets = useQuery(listExportTicketsOptions({ query: { mine: true, state: 'APPROVED', limit: TICKETS } }))
  const usable = tickets.data?.items.filter((ticket) => ticket.list === list.list) ?? []
  const released = usable.find((ticket) => ticket.id === ticketId)?.columns ?? []
  const make = useMutation({ ...createExportMutation(), onSuccess: (job) => onMade(job.id) })
  const offered = list.columns.filter((column) => column.release !== 'TICKET' || released.includes(column.code))
  const sealed = list.columns.filter((column) => !offered.includes(column))
  const chosen = offered.map((column) => column.code).filter((code) => columns.includes(code))
  const sealedBy = ticketId === '' ? null : password
  const ready = chosen.length > 0 && (sealedBy === null || PASSWORD.test(sealedBy))
  if (asking) return <RequestForm list={list} onDone={() => setAsking(false)} />
  return (
    <>
      <p className="muted">{t('rows_hint')}</p>
      <Segments label={t('format.label')} value={format} onChange={setFormat} options={FORMATS.map((value) => ({ value, label: t(`format.${value}`) }))} />
      {usable.length > 0 && <Select label={t('ticket.use')} empty={t('ticket.without')} value={ticketId} onChange={(event) => setTicketId(event.target.value)} options={usable.map((ticket) => ({ value: ticket.id, label: ticket.purpose }))} />}
      {sealedBy !== null && <TextField label={t('password.label')} hint={t('password.hint')} autoComplete="off" maxLength={64} value={password} onChange={(event) => setPassword(event.target.value)} />}
      <CheckboxGroup label={t('columns')} value={chosen} onChange={setColumns} options={offered.map((column) => ({
        value: column.code, label: column.release === 'MASKED' && !released.includes(column.code) ? t('masked', { label: column.label }) : column.label,
      }))} />
      <div className="actions">
        <Button look="quiet" onClick={() => setColumns(offered.map((column) => column.code))}>{t('all')}</Button>
        <Button look="quiet" onClick={() => setColumns(codes(list, (column) => column.usual))}>{t('usual')}</Button>
      </div>
      {sealed.length > 0 && <p className="muted">{t('sealed', { labels: sealed.map((column) => column.label).join(t('comma')) })}</p>}
      {list.columns.some((column) => column.release !== 'FREE') && <Button look="quiet" onClick={() => setAsking(true)}>{t('ticket.ask')}</Button>}
      <Notice tone="info">{t('watermark')}</Notice>
      {make.error !== null && <Notice tone="bad">{errorText(make.error)}</Notice>}
      <div className="actions">
        <Button look="primary" icon="import" busy={make.isPending} disabled={!ready}
          onClick={() => make.mutate({ body: { list: list.list, format, columns: chosen, filter: parameters(filter), ticketId: ticketId === '' ? null : ticketId, password: sealedBy } })}>{t('go')}</Button>
      </div>
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
