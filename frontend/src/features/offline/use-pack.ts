import { useQuery } from '@tanstack/react-query'
import { getChildOptions, getLastRecordOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { LastRecord } from '@/api/gen/types.gen'
import { useSession } from '@/shared/auth/use-session'
import { useLacksNetwork } from '@/shared/offline/use-kept'
import type { QueryLike } from '@/shared/ui/page-state'

function usePack(enabled: boolean) {
  const { personId } = useSession()
  return useQuery({ queryKey: ['kept', personId, 'pack'], queryFn: async () => await (await import('./pack')).readPack(personId) ?? null, enabled, gcTime: 0, retry: false })
}

type Last = Pick<LastRecord, 'occurredOn' | 'summary' | 'followUp'>

/** A child as a form of the field shows it. */
export type OwnChild = {
  id: string
  name: string
  /** Village and school. */
  places: readonly (string | null | undefined)[]
  carerName: string | null
  lastVisit: Last | undefined
  lastContact: Last | undefined
  /** Undefined when this device does not know. */
  photoAllowed: boolean | undefined
}

const lastOf = (record: { occurredOn: string; summary?: string | null; followUp?: string | null } | null | undefined): Last | undefined =>
  record === null || record === undefined ? undefined : { occurredOn: record.occurredOn, summary: record.summary ?? null, followUp: record.followUp ?? null }

/** From the server; where there is no network, from what this device took along. */
export function useOwnChild(childId: string): QueryLike<OwnChild> {
  const child = useQuery(getChildOptions({ path: { id: childId } }))
  const last = useQuery(getLastRecordOptions({ path: { id: childId } }))
  const lacking = useLacksNetwork(child)
  const pack = usePack(true)
  const kept = pack.data?.children.find((one) => one.id === childId)
  if (child.data !== undefined) {
    const { id, name, region, schoolName, carerName } = child.data
    return {
      ...child,
      data: { id, name, places: [region?.name, schoolName], carerName, lastVisit: lastOf(last.data?.visit), lastContact: lastOf(last.data?.contact), photoAllowed: kept?.photoAllowed },
    }
  }
  if (!lacking || kept === undefined) return { data: undefined, error: child.error, isFetching: child.isFetching, refetch: child.refetch }
  const { id, name, regionName, schoolName, carerName, lastVisit, lastContact, photoAllowed } = kept
  return {
    data: { id, name, places: [regionName, schoolName], carerName: carerName ?? null, lastVisit: lastOf(lastVisit), lastContact: lastOf(lastContact), photoAllowed },
    error: null, isFetching: child.isFetching, refetch: child.refetch, keptAt: pack.data?.at,
  }
}

/** Of these children, those whose guardians are known not to have agreed to photos. */
export function useWithoutPhotoConsent(childIds: readonly string[]): readonly string[] {
  const pack = usePack(true)
  return (pack.data?.children ?? []).filter((one) => !one.photoAllowed && childIds.includes(one.id)).map((one) => one.name)
}

/** The own children whose names hold these letters, for choosing one without network. */
export function usePackChildren(enabled: boolean, text: string) {
  const pack = usePack(enabled)
  if (!enabled || pack.data === undefined || pack.data === null) return undefined
  const { children, at } = pack.data
  return { at, children: children.filter((one) => one.name.includes(text.trim())) }
}
