import { useQuery } from '@tanstack/react-query'
import { getHomeVisitHistoryOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { HomeVisitResponse } from '@/api/gen/types.gen'
import { Corrections } from '@/shared/ui/corrections'
import { useVisitWords } from './use-visit-words'
import { valuesOf } from './visit-values'

/** What the visit said before each correction. */
export function VisitHistory({ visit }: { visit: HomeVisitResponse }) {
  const words = useVisitWords()
  const query = useQuery(getHomeVisitHistoryOptions({ path: { id: visit.id } }))
  const items = query.data?.items ?? []
  return <Corrections label={words.label} text={words.text} items={items.map((one, index) => ({ at: one.changedAt, by: one.changedBy.name, from: valuesOf(one.before), to: valuesOf(items[index + 1]?.before ?? visit) }))} />
}
