import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listCareAlertsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { CareAlertKind, CareAlertRow } from '@/api/gen/types.gen'
import { Can, useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Button, Card } from '@/shared/ui'

const AlertActionDialog = lazy(async () => ({ default: (await import('./alert-action-dialog')).AlertActionDialog }))

/** Children nobody may leave as they are; nothing is shown when there is none. There is no way to close the card itself. */
export function CareAlerts({ childId }: { childId?: string }) {
  const { t } = useTranslation('agreement')
  const format = useFormat()
  const mayRead = useCan('agreement:read')
  const query = useQuery({ ...listCareAlertsOptions({ query: { childId, limit: 50 } }), enabled: mayRead })
  const [acting, setActing] = useState<{ row: CareAlertRow; kind: CareAlertKind }>()
  if (query.data === undefined || query.data.items.length === 0) return null
  return (
    <Card title={t('alert.title')}>
      <p className="muted">{t('alert.hint')}</p>
      <ul className="people">
        {query.data.items.map((row) => (
          <li key={row.arrangementId} className="person">
            <div>
              <p><Link to="/children/$childId" params={{ childId: row.childId }}>{row.childName}</Link> <span className="muted">{[t('alert.age', { count: row.age }), row.village, t('alert.since', { date: format.date(row.since) })].join(' · ')}</span></p>
              <p>{row.kinds.map((kind) => <Badge key={kind} tone="bad">{t(`alert.kind.${kind}`)}</Badge>)}</p>
            </div>
            <Can permission="agreement:write">
              <div className="actions">
                {row.kinds.map((kind) => <Button key={kind} onClick={() => setActing({ row, kind })}>{t('alert.act', { kind: t(`alert.kind.${kind}`) })}</Button>)}
              </div>
            </Can>
          </li>
        ))}
      </ul>
      {acting !== undefined && <Suspense><AlertActionDialog row={acting.row} kind={acting.kind} onClose={() => setActing(undefined)} /></Suspense>}
    </Card>
  )
}
