import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listChildrenOptions, listPairingKindsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildRow, FreeHelperRow } from '@/api/gen/types.gen'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { EmptyState, LinkButton, PageHeader, PageState, Pager, Select } from '@/shared/ui'
import { HELPER_KINDS } from '@/features/pairing'
import { BoardChildren } from './board-children'
import { BoardFilters } from './board-filters'
import { BoardHelpers } from './board-helpers'
import { PairDialog } from './pair-dialog'

const route = getRouteApi('/shell/pairings/board')
const PAGE = 50

/** Children whom nobody helps beside those who have a place left, near first: choose or drag, then confirm. */
export default function BoardPage() {
  const { t, i18n } = useTranslation('matching')
  const search = route.useSearch()
  const navigate = useNavigate()
  const kind = HELPER_KINDS.find((value) => value === search.kind) ?? 'CADRE'
  const [chosen, setChosen] = useState<readonly ChildRow[]>([])
  const [helper, setHelper] = useState<FreeHelperRow>()
  const kinds = useQuery(listPairingKindsOptions())
  const query = useQuery({
    ...listChildrenOptions({ query: {
      // Who answers for a child of the school is a question of its own: she may have other helpers.
      ...(kind === 'RESPONSIBLE_TEACHER' ? { responsibleTeacher: false } : { paired: false }),
      regionCode: search.village, hardship: search.hardship, className: search.className, cursor: search.cursor, limit: PAGE,
    } }),
    placeholderData: keepPreviousData,
  })
  const pager = useCursorPager(query.data, search.cursor)
  const near = chosen.at(-1)?.region?.code ?? search.village
  return (
    <>
      <PageHeader title={t('board.title')} sub={t('board.sub')} actions={<LinkButton to="/pairings/waiting" icon="list">{t('waiting.title')}</LinkButton>} />
      <div className="filters" role="group" aria-label={t('board.filters')}>
        <Select label={t('board.kind')} value={kind} options={(kinds.data?.items ?? []).filter((one) => one.code !== 'PEER').map((one) => ({ value: one.code, label: i18n.language === 'en' ? one.labelEn : one.labelZh }))}
          onChange={(event) => { setChosen([]); void navigate({ to: '/pairings/board', search: { ...search, kind: event.target.value, cursor: undefined } }) }} />
        <BoardFilters />
      </div>
      <div className="board">
        <section aria-labelledby="board-children">
          <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('board.none')} icon="check">{t('board.none_hint')}</EmptyState>}>
            {(page) => (
              <>
                <BoardChildren rows={page.items} total={page.total} responsible={kind === 'RESPONSIBLE_TEACHER'} chosen={chosen} onChoose={setChosen} />
                <Pager {...pager} />
              </>
            )}
          </PageState>
        </section>
        <BoardHelpers kind={kind} near={near} count={chosen.length} onPair={setHelper} />
      </div>
      {helper !== undefined && <PairDialog kind={kind} helper={helper} rows={chosen} onClose={(done) => { setHelper(undefined); if (done) setChosen([]) }} />}
    </>
  )
}
