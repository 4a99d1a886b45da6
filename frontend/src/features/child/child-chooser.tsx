import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listChildrenOptions } from '@/api/gen/@tanstack/react-query.gen'
import { usePackChildren } from '@/features/offline'
import { useSearchText } from '@/shared/lib/use-search-text'
import { useLacksNetwork } from '@/shared/offline/use-kept'
import { Button, EmptyState, PageState, TextField } from '@/shared/ui'
import type { QueryLike } from '@/shared/ui/page-state'

const SHOWN = 12
export type ChosenChild = { id: string; name: string }
type Choice = ChosenChild & { ageYears: number; region: { name: string } | null; className: string | null }

/** A child by a few letters and one tap, with native controls only: it also stands in the forms of the field. */
export function ChildChooser({ label, without = [], onChoose }: { label: string; without?: readonly string[]; onChoose: (child: ChosenChild) => void }) {
  const { t } = useTranslation('child')
  const { text, setText, q } = useSearchText()
  const query = useQuery({ ...listChildrenOptions({ query: { q, status: 'ACTIVE', sort: 'name', limit: SHOWN + without.length } }), placeholderData: keepPreviousData })
  // The person's own children are with her where there is no network.
  const lacking = useLacksNetwork(query)
  const own = usePackChildren(lacking, text)
  const shown: QueryLike<{ items: Choice[] }> = own === undefined ? query : { data: { items: own.children.map((one) => ({ id: one.id, name: one.name, ageYears: one.ageYears, region: { name: one.regionName ?? '' }, className: null })) }, error: null, keptAt: own.at }
  return (
    <div className="stack">
      <TextField type="search" label={label} hint={t('filter.q_hint')} value={text} maxLength={100} onChange={(event) => setText(event.target.value)} />
      <PageState query={shown} skeletonLines={3} isEmpty={(page) => page.items.every((one) => without.includes(one.id))} empty={<EmptyState title={t('list.none')} icon="search">{t('list.none_hint')}</EmptyState>}>
        {(page) => (
          <ul className="choose" aria-label={label}>
            {page.items.filter((one) => !without.includes(one.id)).slice(0, SHOWN).map((one) => (
              <li key={one.id}>
                <Button className="wide" onClick={() => onChoose({ id: one.id, name: one.name })}>
                  <strong>{one.name}</strong> <span className="muted">{[t('list.years', { count: one.ageYears }), one.region?.name, one.className].filter(Boolean).join(' · ')}</span>
                </Button>
              </li>
            ))}
          </ul>
        )}
      </PageState>
    </div>
  )
}
