import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listFreeHelpersOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { FreeHelperRow, PairingKind } from '@/api/gen/types.gen'
import { standingTone } from '@/features/helper'
import { cx } from '@/shared/lib/class-names'
import { useSearchText } from '@/shared/lib/use-search-text'
import { Badge, Button, EmptyState, PageState, TextField } from '@/shared/ui'
import { carriesChild } from './drag'

const SHOWN = 50
/** By distance; elsewhere the place alone is said. */
const NEAR = ['board.near_0', 'board.near_1', 'board.near_2'] as const

/** Who has a place left, near first. A child is dropped on her, or those chosen are paired by her button. */
export function BoardHelpers({ kind, near, count, onPair }: { kind: PairingKind; near: string | undefined; count: number; onPair: (helper: FreeHelperRow) => void }) {
  const { t } = useTranslation('matching')
  const { setText, q } = useSearchText()
  const query = useQuery({ ...listFreeHelpersOptions({ query: { kind, near, q, limit: SHOWN } }), placeholderData: keepPreviousData })
  return (
    <section aria-labelledby="board-helpers">
      <h2 id="board-helpers">{t('board.helpers', { count: query.data?.total ?? 0 })}</h2>
      <TextField label={t('board.find_helper')} onChange={(event) => setText(event.target.value)} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('board.no_helper')}>{t('board.no_helper_hint')}</EmptyState>}>
        {(page) => <ul className="card-list board-list">{page.items.map((row) => <Helper key={row.helper.id} row={row} count={count} onPair={onPair} />)}</ul>}
      </PageState>
    </section>
  )
}

function Helper({ row, count, onPair }: { row: FreeHelperRow; count: number; onPair: (helper: FreeHelperRow) => void }) {
  const { t } = useTranslation('matching')
  const { t: words } = useTranslation('helper')
  const [over, setOver] = useState(false)
  const near = NEAR[row.distance]
  const place = near === undefined ? row.region?.name : t(near, { place: row.region?.name ?? '' })
  return (
    // The button in the card does what a drop does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={cx('card board-card', over && 'over')}
      onDragOver={(event) => { if (carriesChild(event)) { event.preventDefault(); setOver(true) } }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); onPair(row) }}>
      <p className="card-name">
        <span className="name"><Link to="/helpers/$personId" params={{ personId: row.helper.id }}>{row.helper.name}</Link></span>
        <Badge tone={row.vetted ? standingTone(row.standing) : 'warn'}>{row.vetted ? words(`standing.${row.standing}`) : t('board.to_check')}</Badge>
      </p>
      <p className="muted">{[row.organization.name, place, t('board.places', { held: row.held, capacity: row.capacity })].filter(Boolean).join(' · ')}</p>
      <div className="actions">
        <Button disabled={count === 0} icon="pairing" onClick={() => onPair(row)} aria-label={t('board.pair_with', { count, name: row.helper.name })}>{t(row.vetted ? 'board.pair' : 'board.wait', { count })}</Button>
      </div>
    </li>
  )
}
