import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getChildTimelineInfiniteOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { TimelineEntry, TimelineKind } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useIsPhone } from '@/shared/lib/use-media'
import { Badge, Button, Card, EmptyState, PageState, Segments, Timeline } from '@/shared/ui'

const KINDS = ['HOME_VISIT', 'CONTACT', 'PAIRING', 'CARE', 'STATUS'] as const satisfies readonly TimelineKind[]
const PAGE = 20
/** On a phone the rest of the file must stay within reach of a thumb. */
const PHONE_FIRST = 5

/** All that happened, newest first; the chosen kind stands in the address. */
export function TimelineSection({ childId, asOf, kind, onKind }: { childId: string; asOf?: string; kind: TimelineKind | undefined; onKind: (kind: TimelineKind | undefined) => void }) {
  const { t } = useTranslation('child')
  const format = useFormat()
  const query = useInfiniteQuery({
    ...getChildTimelineInfiniteOptions({ path: { id: childId }, query: { limit: PAGE, kind, asOf } }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })
  const isPhone = useIsPhone()
  const [unfolded, setUnfolded] = useState(false)
  const folded = isPhone && !unfolded
  const meta = (entry: TimelineEntry) => [entry.actorName, entry.lateEntry ? t('timeline.late') : null].filter(Boolean).join(' · ')
  return (
    <Card title={asOf === undefined ? t('timeline.title') : t('timeline.title_then', { day: format.date(asOf) })}>
      <Segments label={t('timeline.filter')} value={kind ?? 'ALL'} options={[{ value: 'ALL', label: t('filter.all') }, ...KINDS.map((value) => ({ value, label: t(`timeline.${value}`) }))]}
        onChange={(chosen) => onKind(KINDS.find((one) => one === chosen))} />
      <PageState query={query} isEmpty={(data) => data.pages[0]?.items.length === 0} empty={<EmptyState title={t('timeline.none')} icon="calendar">{t('timeline.none_hint')}</EmptyState>}>
        {(data) => (
          <>
            <Timeline label={t('timeline.title')} entries={data.pages.flatMap((page) => page.items).slice(0, folded ? PHONE_FIRST : undefined).map((entry) => ({
              id: entry.id, when: format.date(entry.occurredOn), title: <Title entry={entry} />, meta: meta(entry), body: entry.summary ?? undefined, unsent: !entry.counts,
            }))} />
            {folded && (data.pages[0]?.items.length ?? 0) > PHONE_FIRST && <Button onClick={() => setUnfolded(true)}>{t('timeline.earlier')}</Button>}
            {!folded && query.hasNextPage && <Button onClick={() => void query.fetchNextPage()} busy={query.isFetchingNextPage}>{t('timeline.more')}</Button>}
          </>
        )}
      </PageState>
    </Card>
  )
}

function Title({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation('child')
  const words = [t(`timeline.${entry.kind}`), t(`code.${entry.code}`, { defaultValue: '' })].filter(Boolean).join(' · ')
  return (
    <>
      {entry.kind === 'HOME_VISIT' ? <Link to="/visits/$visitId" params={{ visitId: entry.id }}>{words}</Link>
        : entry.kind === 'CONTACT' ? <Link to="/contacts/$contactId" params={{ contactId: entry.id }}>{words}</Link> : words}
      {!entry.counts && <> <Badge tone="warn">{t('timeline.attempt')}</Badge></>}
    </>
  )
}
