import { allNavItems } from './navigation'

/** The list the search box leads to, once its feature exists. */
export function searchTarget(): string | undefined {
  return allNavItems.find((item) => item.to === '/children')?.to
}
