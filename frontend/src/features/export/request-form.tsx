import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createExportTicketMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ExportListItem } from '@/api/gen/types.gen'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, CheckboxGroup, Notice, Select, TextArea, toast, useErrorText } from '@/shared/ui'

const DAYS = ['1', '3', '7', '14', '30'] as const

/** Asks a second person to let sensitive columns leave. */
export function RequestForm({ list, onDone }: { list: ExportListItem; onDone: () => void }) {
  const { t } = useTranslation('export')
  const fresh = useFresh()
  const errorText = useErrorText()
  const [columns, setColumns] = useState<string[]>([])
  const [purpose, setPurpose] = useState('')
  const [days, setDays] = useState('7')
  const ask = useMutation(createExportTicketMutation())
  const submit = async () => {
    await fresh(ask.mutateAsync({ body: { list: list.list, columns, purpose: purpose.trim(), days: Number(days) } }))
    toast(t('ticket.asked'))
    onDone()
  }
  return (
    <form aria-label={t('ticket.ask')} onSubmit={(event) => { event.preventDefault(); submit().catch(() => undefined) }}>
      <p className="muted">{t('ticket.ask_hint')}</p>
      <CheckboxGroup label={t('ticket.which')} value={columns} onChange={setColumns}
        options={list.columns.filter((column) => column.release !== 'FREE').map((column) => ({ value: column.code, label: column.label }))} />
      <TextArea required label={t('ticket.purpose')} maxLength={300} value={purpose} onChange={(event) => setPurpose(event.target.value)} />
      <Select label={t('ticket.days')} value={days} onChange={(event) => setDays(event.target.value)} options={DAYS.map((value) => ({ value, label: t('ticket.day_count', { count: Number(value) }) }))} />
      {ask.error !== null && <Notice tone="bad">{errorText(ask.error)}</Notice>}
      <div className="actions">
        <Button look="primary" type="submit" busy={ask.isPending} disabled={columns.length === 0 || purpose.trim() === ''}>{t('ticket.send')}</Button>
        <Button onClick={onDone}>{t('ticket.back')}</Button>
      </div>
    </form>
  )
}
