import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { updateRosterImportRowMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { RosterColumn, RosterDecision, RosterImportResponse, RosterRowResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Notice, Segments, TextField, toast, useErrorText } from '@/shared/ui'

type Choice = RosterDecision | 'NONE'

/** The cells of one row. What is wrong stands at its cell; wrong cells come first. */
export function RowForm({ roster, row, onDone }: { roster: RosterImportResponse; row: RosterRowResponse; onDone: () => void }) {
  const { t } = useTranslation('roster')
  const fresh = useFresh()
  const errorText = useErrorText()
  const save = useMutation(updateRosterImportRowMutation())
  const before = new Map(row.cells.map((cell) => [cell.column, cell.text]))
  const [texts, setTexts] = useState<ReadonlyMap<RosterColumn, string>>(before)
  const [choice, setChoice] = useState<Choice>(row.decision ?? 'NONE')
  const faults = new Map(row.issues.filter((issue) => issue.column !== null && !issue.warning).map((issue) => [issue.column, issue.message]))
  const columns = roster.columns.flatMap((column) => column.column === null ? [] : [{ column: column.column, label: column.label ?? '' }])
  columns.sort((a, b) => Number(faults.has(b.column)) - Number(faults.has(a.column)))
  const asked: Choice[] = roster.kind === 'VISITS' ? ['NONE', 'CREATE', 'SKIP'] : ['NONE', 'UPDATE', 'CREATE', 'SKIP']
  const choices: Choice[] = row.action === 'CONFLICT' || row.decision === 'UPDATE' || row.decision === 'CREATE' ? asked : ['NONE', 'SKIP']
  const submit = async () => {
    const cells = [...texts].filter(([column, text]) => text !== (before.get(column) ?? '')).map(([column, text]) => ({ column, text }))
    const saved = await fresh(save.mutateAsync({ path: { id: roster.id, number: row.number }, headers: ifMatch(row.version), body: { cells, decision: choice === 'NONE' ? null : choice } }))
    toast(t('rows.saved', { action: t(`action.${saved.action}`) }))
    onDone()
  }
  return (
    <form aria-label={t('rows.mend_of', { number: row.number })} onSubmit={(event) => { event.preventDefault(); submit().catch(() => undefined) }}>
      {row.issues.filter((issue) => issue.column === null).map((issue) => <Notice key={issue.code} tone={issue.warning ? 'info' : 'bad'}>{issue.message}</Notice>)}
      <Segments label={t('rows.decide')} value={choice} onChange={setChoice} options={choices.map((value) => ({ value, label: t(value === 'CREATE' && roster.kind === 'VISITS' ? 'decision.CREATE_VISIT' : `decision.${value}`) }))} />
      {columns.map(({ column, label }) => (
        <TextField key={column} label={label} error={faults.get(column)} maxLength={500} value={texts.get(column) ?? ''}
          onChange={(event) => setTexts(new Map(texts).set(column, event.target.value))} />
      ))}
      {save.error !== null && <Notice tone="bad">{errorText(save.error)}</Notice>}
      <div className="actions"><Button look="primary" type="submit" busy={save.isPending}>{t('rows.save')}</Button></div>
    </form>
  )
}
