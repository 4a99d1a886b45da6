import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listPairingsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildResponse, PairingRow } from '@/api/gen/types.gen'
import { useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Card, EmptyState, LinkButton, PageState } from '@/shared/ui'

/** Who helps her, since when; the former ones stay readable. */
export function PairingSection({ child, asOf }: { child: ChildResponse; asOf?: string }) {
  const { t } = useTranslation('child')
  const query = useQuery(listPairingsOptions({ query: { childId: child.id, asOf, limit: 50 } }))
  const mayPair = useCan('pairing:write') && child.status === 'ACTIVE' && asOf === undefined
  return (
    <Card title={t(asOf === undefined ? 'pairing.title' : 'pairing.title_then')} actions={<span className="actions">
      {mayPair && <LinkButton look="quiet" icon="plus" to="/pairings/new" search={{ childId: child.id }}>{t('pairing.add')}</LinkButton>}
      <LinkButton look="quiet" to="/pairings" search={{ childId: child.id, ended: true }}>{t('pairing.all')}</LinkButton>
    </span>}>
      <PageState query={query} skeletonLines={2} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t(asOf === undefined ? 'list.unpaired' : 'pairing.none_then')} icon="pairing" />}>
        {(page) => <ul className="people">{page.items.map((row) => <Helper key={row.id} row={row} />)}</ul>}
      </PageState>
    </Card>
  )
}

function Helper({ row }: { row: PairingRow }) {
  const { t } = useTranslation('child')
  const format = useFormat()
  return (
    <li className="person">
      <span><strong>{row.helper.name}</strong> <span className="muted">{[t(`code.${row.kind}`), row.organization.name].join(' · ')}</span></span>
      {row.active ? <span className="muted">{t('pairing.since', { date: format.date(row.startsOn) })}</span>
        : <Badge>{t('pairing.span', { from: format.date(row.startsOn), to: row.endsOn === null ? '' : format.date(row.endsOn) })}</Badge>}
    </li>
  )
}
