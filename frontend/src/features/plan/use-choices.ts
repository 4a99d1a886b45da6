import { useQuery } from '@tanstack/react-query'
import { listCampaignsOptions, listPolicyDocumentsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { Option } from '@/shared/ui'

// An office has a handful of each; the newest two hundred are all of them.
const ALL = 200

export function useCampaigns(): readonly Option[] {
  const query = useQuery(listCampaignsOptions({ query: { limit: ALL } }))
  return (query.data?.items ?? []).map((campaign) => ({ value: campaign.id, label: campaign.name }))
}

export function useDocuments(): readonly Option[] {
  const query = useQuery(listPolicyDocumentsOptions({ query: { limit: ALL } }))
  return (query.data?.items ?? []).map((document) => ({ value: document.id, label: document.documentNumber }))
}

/** What a record already holds stays choosable before the list has come, and when it is not in it. */
export function withChosen(options: readonly Option[], id: string | null | undefined, label: string | null | undefined): readonly Option[] {
  if (id === null || id === undefined || options.some((option) => option.value === id)) return options
  return [{ value: id, label: label ?? id }, ...options]
}
