import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { confirmRosterImportMutation, undoRosterImportMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { RosterImportResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, Notice, StatTile, toast, useErrorText } from '@/shared/ui'
import { ConfirmDialog } from '@/shared/ui/confirm-dialog'
import { BadRowsButton } from './bad-rows-button'
import { RowTable } from './row-table'

/** What was written; the rest can still be mended, and the whole can be taken back. */
export function ResultStep({ roster }: { roster: RosterImportResponse }) {
  const { t } = useTranslation('roster')
  const fresh = useFresh()
  const { date, number } = useFormat()
  const errorText = useErrorText()
  const [asking, setAsking] = useState(false)
  const undo = useMutation({ ...undoRosterImportMutation(), onError: (error) => toast(errorText(error)) })
  const more = useMutation({ ...confirmRosterImportMutation(), onError: (error) => toast(errorText(error)) })
  const { imported, undone, kept, conflict, error, create, update } = roster.counts
  const left = roster.state === 'IMPORTED' ? create + update - imported : 0
  return (
    <>
      <section className="stats" aria-label={t('preview.counts')}>
        <StatTile to="/roster/import" search={{ id: roster.id }} label={t('result.imported')} value={number(imported)} />
        {roster.state === 'UNDONE' && <StatTile to="/roster/import" search={{ id: roster.id }} label={t('result.undone')} value={number(undone)} />}
        {roster.state === 'UNDONE' && <StatTile to="/roster/import" search={{ id: roster.id }} label={t('result.kept')} value={number(kept)} />}
        <StatTile to="/roster/import" search={{ id: roster.id }} label={t('result.open')} value={number(error + conflict)} />
      </section>
      {roster.state === 'UNDONE' ? <Notice>{kept > 0 ? t('result.undone_but', { count: kept }) : t('result.undone_all')}</Notice>
        : <Notice tone="good" actions={<Link to="/children">{t('result.to_children')}</Link>}>{t(`result.done.${roster.kind}`, { count: imported })}</Notice>}
      <div className="actions">
        {left > 0 && <Button look="primary" busy={more.isPending} onClick={() => void fresh(more.mutateAsync({ path: { id: roster.id } }))}>{t('preview.confirm', { count: left })}</Button>}
        <BadRowsButton id={roster.id} shown={error + conflict > 0} />
        {roster.state === 'IMPORTED' && imported > 0 && <Button onClick={() => setAsking(true)}>{t('result.undo')}</Button>}
      </div>
      <Card title={t('result.rows')}>
        {error + conflict > 0 && <p className="muted">{t('kept_until', { day: date(roster.unwrittenUntil) })}</p>}
        <RowTable roster={roster} />
      </Card>
      <ConfirmDialog isOpen={asking} title={t('result.undo')} text={t('result.undo_hint', { count: imported })} confirmLabel={t('result.undo')} busy={undo.isPending}
        onClose={() => setAsking(false)} onConfirm={() => void fresh(undo.mutateAsync({ path: { id: roster.id } })).then(() => setAsking(false))} />
    </>
  )
}
