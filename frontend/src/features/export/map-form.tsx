import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createExportMapMutation, deleteExportMapMutation, updateExportMapMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ExportListItem, ExportMapResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Checkbox, IconButton, Notice, Select, TextField, toast, useErrorText } from '@/shared/ui'

type Line = { code: string; heading: string }
type Props = { list: ExportListItem; map: ExportMapResponse | undefined; start: readonly string[]; onDone: (saved: ExportMapResponse | undefined) => void; onBack: () => void }

/** How another system wants the list: which columns, in which order, and what it calls them (U-9). */
export function MapForm({ list, map, start, onDone, onBack }: Props) {
  const { t } = useTranslation('export')
  const fresh = useFresh()
  const errorText = useErrorText()
  const [name, setName] = useState(map?.name ?? '')
  const [shared, setShared] = useState(map?.shared ?? false)
  const [lines, setLines] = useState<Line[]>(() => map?.columns.map(({ code, heading }) => ({ code, heading: heading ?? '' })) ?? start.map((code) => ({ code, heading: '' })))
  const create = useMutation(createExportMapMutation())
  const update = useMutation(updateExportMapMutation())
  const remove = useMutation(deleteExportMapMutation())
  const error = create.error ?? update.error ?? remove.error
  const save = async () => {
    const body = { list: list.list, name: name.trim(), shared, columns: lines.map(({ code, heading }) => ({ code, heading: heading.trim() === '' ? null : heading.trim() })) }
    const saved = await fresh(map === undefined ? create.mutateAsync({ body }) : update.mutateAsync({ path: { id: map.id }, headers: ifMatch(map.version), body }))
    toast(t('map.saved', { name: saved.name }))
    onDone(saved)
  }
  const forget = async (gone: ExportMapResponse) => {
    await fresh(remove.mutateAsync({ path: { id: gone.id }, headers: ifMatch(gone.version) }))
    toast(t('map.removed', { name: gone.name }), { undo: () => void fresh(create.mutateAsync({ body: { list: gone.list, name: gone.name, shared: gone.shared, columns: gone.columns } })) })
    onDone(undefined)
  }
  const rest = list.columns.filter((column) => lines.every(({ code }) => code !== column.code))
  return (
    <form aria-label={t('map.title')} className="form" onSubmit={(event) => { event.preventDefault(); save().catch(() => undefined) }}>
      <p className="muted">{t('map.hint')}</p>
      <TextField required label={t('map.name')} maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
      <Lines list={list} lines={lines} onChange={setLines} />
      {rest.length > 0 && <Select label={t('map.add_column')} empty={t('map.choose')} value="" options={rest.map((column) => ({ value: column.code, label: column.label }))}
        onChange={(event) => event.target.value !== '' && setLines([...lines, { code: event.target.value, heading: '' }])} />}
      <Checkbox label={t('map.shared')} checked={shared} onChange={(event) => setShared(event.target.checked)} />
      {error !== null && <Notice tone="bad">{errorText(error)}</Notice>}
      <div className="actions">
        <Button look="primary" type="submit" busy={create.isPending || update.isPending} disabled={name.trim() === '' || lines.length === 0}>{t('map.save')}</Button>
        <Button onClick={onBack}>{t('ticket.back')}</Button>
        {map !== undefined && <Button look="danger" busy={remove.isPending} onClick={() => void forget(map).catch(() => undefined)}>{t('map.remove')}</Button>}
      </div>
    </form>
  )
}

/** Columns in their order, each with the heading of the other system beside its own name. */
function Lines({ list, lines, onChange }: { list: ExportListItem; lines: Line[]; onChange: (lines: Line[]) => void }) {
  const { t } = useTranslation('export')
  const move = (from: number, by: number) => {
    const moved = [...lines]
    moved.splice(from + by, 0, ...moved.splice(from, 1))
    onChange(moved)
  }
  return (
    <ol className="lines" aria-label={t('columns')}>
      {lines.map(({ code, heading }, at) => {
        const label = list.columns.find((column) => column.code === code)?.label ?? code
        return (
          <li key={code}>
            <TextField label={t('map.heading', { label })} placeholder={label} maxLength={60} value={heading} onChange={(event) => onChange(lines.map((line) => line.code === code ? { code, heading: event.target.value } : line))} />
            <span className="actions">
              {at > 0 && <IconButton icon="up" label={t('map.up', { label })} onClick={() => move(at, -1)} />}
              {at < lines.length - 1 && <IconButton icon="down" label={t('map.down', { label })} onClick={() => move(at, 1)} />}
              <IconButton icon="close" label={t('map.drop', { label })} onClick={() => onChange(lines.filter((line) => line.code !== code))} />
            </span>
          </li>
        )
      })}
    </ol>
  )
}
