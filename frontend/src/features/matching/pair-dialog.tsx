import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createPairingBatchMutation, createWaitingPairingMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildRow, FreeHelperRow, PairingKind } from '@/api/gen/types.gen'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, DateField, Notice, toast, useErrorText } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'

type Props = { kind: PairingKind; helper: FreeHelperRow; rows: readonly ChildRow[]; onClose: (done: boolean) => void }

/** Says who with whom before anything opens a file. */
export function PairDialog({ kind, helper, rows, onClose }: Props) {
  const { t } = useTranslation('matching')
  const fresh = useFresh()
  const errorText = useErrorText()
  const pair = useMutation(createPairingBatchMutation())
  const wait = useMutation(createWaitingPairingMutation())
  const [startsOn, setStartsOn] = useState(today())
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const name = helper.helper.name
  const run = async () => {
    setBusy(true)
    try {
      if (helper.vetted) {
        await fresh(pair.mutateAsync({ body: { helperId: helper.helper.id, kind, startsOn, childIds: rows.map((row) => row.id), domains: null } }))
      } else {
        for (const row of rows) await fresh(wait.mutateAsync({ body: { childId: row.id, helperId: helper.helper.id, kind, domains: null } }))
      }
      toast(t(helper.vetted ? 'pair.done' : 'pair.waits', { count: rows.length, name }))
      onClose(true)
    } catch (failure) {
      setError(errorText(failure))
      setBusy(false)
    }
  }
  return (
    <Dialog isOpen title={t('pair.title', { count: rows.length, name })} onClose={() => onClose(false)}>
      <div className="board-pair">
        <p><strong>{rows.map((row) => row.name).join(t('pair.comma'))}</strong></p>
        {helper.vetted
          ? <><p className="muted">{t('pair.sees', { name })}</p><DateField required label={t('pair.from')} value={startsOn} onChange={setStartsOn} /></>
          : <Notice tone="warn">{t('pair.unvetted', { name })}</Notice>}
        {error !== undefined && <Notice tone="bad">{error}</Notice>}
        <div className="actions">
          <Button look="primary" icon="check" busy={busy} onClick={() => void run()}>{t(helper.vetted ? 'pair.confirm' : 'pair.confirm_wait')}</Button>
          <Button onClick={() => onClose(false)}>{t('pair.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  )
}
