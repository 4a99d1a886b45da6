import { useSession } from '@/shared/auth/use-session'
import type { NavItem } from '@/shared/routing/feature'
import { features } from './features'

const byOrder = (a: NavItem, b: NavItem) => a.order - b.order
const everything: readonly NavItem[] = features.flatMap((feature) => [...(feature.nav ?? [])]).sort(byOrder)

function allowed(items: readonly NavItem[], permissions: readonly string[]): NavItem[] {
  return items.filter((item) => item.permission === undefined || permissions.includes(item.permission))
}

/** The left menu; what is only a phone button is left out. */
export function useOfficeMenu(): NavItem[] {
  return allowed(everything, useSession().permissions).filter((item) => item.main !== true)
}

/** At most five places for the thumb. */
export function usePhoneBar(): NavItem[] {
  return allowed(everything, useSession().permissions)
    .filter((item) => item.phone !== undefined)
    .sort((a, b) => (a.phone ?? 0) - (b.phone ?? 0))
    .slice(0, 5)
}

export const allNavItems = everything
