import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { decideExportTicketMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ExportTicketResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Facts, Notice, TextArea, toast, useErrorText } from '@/shared/ui'

/** Yes in one press; a no says why. */
export function DecisionForm({ ticket, onDone }: { ticket: ExportTicketResponse; onDone: () => void }) {
  const { t } = useTranslation('export')
  const fresh = useFresh()
  const errorText = useErrorText()
  const [note, setNote] = useState('')
  const decide = useMutation(decideExportTicketMutation())
  const answer = async (approved: boolean) => {
    await fresh(decide.mutateAsync({ path: { id: ticket.id }, headers: ifMatch(ticket.version), body: { approved, note: note.trim() === '' ? null : note.trim() } }))
    toast(t(approved ? 'ticket.approved' : 'ticket.rejected'))
    onDone()
  }
  return (
    <>
      <Facts items={[
        { label: t('ticket.purpose'), value: ticket.purpose },
        { label: t('columns'), value: ticket.columnLabels.join(t('comma')) },
        { label: t('ticket.days'), value: t('ticket.day_count', { count: ticket.days }) },
      ]} />
      <Notice tone="warn">{t('ticket.decide_hint')}</Notice>
      <TextArea label={t('ticket.note')} hint={t('ticket.note_hint')} maxLength={300} value={note} onChange={(event) => setNote(event.target.value)} />
      {decide.error !== null && <Notice tone="bad">{errorText(decide.error)}</Notice>}
      <div className="actions">
        <Button look="primary" busy={decide.isPending} onClick={() => { answer(true).catch(() => undefined) }}>{t('ticket.approve')}</Button>
        <Button look="danger" busy={decide.isPending} disabled={note.trim() === ''} onClick={() => { answer(false).catch(() => undefined) }}>{t('ticket.reject')}</Button>
      </div>
    </>
  )
}
