import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { confirmRosterImportMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { RosterImportResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, Notice, StatTile, toast, useErrorText } from '@/shared/ui'
import { BadRowsButton } from './bad-rows-button'
import { RowTable } from './row-table'

/** What confirming would do, row by row; nothing is written yet. */
export function PreviewStep({ roster }: { roster: RosterImportResponse }) {
  const { t } = useTranslation('roster')
  const fresh = useFresh()
  const { date, number } = useFormat()
  const errorText = useErrorText()
  const confirm = useMutation({ ...confirmRosterImportMutation(), onError: (error) => toast(errorText(error)) })
  const { create, update, skip, conflict, error } = roster.counts
  const good = create + update
  const unknown = roster.columns.filter((column) => column.column === null)
  return (
    <>
      <section className="stats" aria-label={t('preview.counts')}>
        <StatTile to="/roster/import" search={{ id: roster.id, action: 'CREATE' }} label={t('action.CREATE')} value={number(create)} />
        <StatTile to="/roster/import" search={{ id: roster.id, action: 'UPDATE' }} label={t('action.UPDATE')} value={number(update)} />
        <StatTile to="/roster/import" search={{ id: roster.id, action: 'SKIP' }} label={t('action.SKIP')} value={number(skip)} />
        <StatTile to="/roster/import" search={{ id: roster.id, action: 'CONFLICT' }} label={t('action.CONFLICT')} value={number(conflict)} />
        <StatTile to="/roster/import" search={{ id: roster.id, action: 'ERROR' }} label={t('action.ERROR')} value={number(error)} />
      </section>
      {unknown.length > 0 && <Notice tone="warn">{t('preview.unknown_columns', { names: unknown.map((column) => column.header).join(t('preview.and')) })}</Notice>}
      <div className="actions">
        <Button look="primary" busy={confirm.isPending} disabled={good === 0} onClick={() => void fresh(confirm.mutateAsync({ path: { id: roster.id } }))}>
          {t('preview.confirm', { count: good })}
        </Button>
        {error + conflict > 0 && <span className="muted">{t('preview.rest', { count: error + conflict })}</span>}
      </div>
      <Card title={t('preview.title')} actions={<BadRowsButton id={roster.id} shown={error + conflict > 0} />}>
        <p className="muted">{t('preview.hint', { row: roster.headerRow })}</p>
        <p className="muted">{t('kept_until', { day: date(roster.unwrittenUntil) })}</p>
        <RowTable roster={roster} />
      </Card>
    </>
  )
}
