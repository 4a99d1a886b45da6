import { useSession } from '@/shared/auth/use-session'
import type { NavItem } from '@/shared/routing/feature'
import { features } from './features'

const byOrder = (a: NavItem, b: NavItem) => a.order - b.order
const everything: readonly NavItem[] = features.flatMap((feature) => [...(feature.nav ?? [])]).sort(byOrder)

function allowed(items: readonly NavItem[], permissions: readonly string[]): NavItem[] {
  return items.filter((item) => item.permission === undefined || permissions.includes(item.permission))
}

export type MenuPart = { part: 'work' | 'administration'; items: NavItem[] }

function inParts(items: readonly NavItem[]): MenuPart[] {
  const parts: MenuPart[] = [
    { part: 'work', items: items.filter((item) => item.part === undefined) },
    { part: 'administration', items: items.filter((item) => item.part === 'administration') },
  ]
  return parts.filter(({ items: some }) => some.length > 0)
}

/** The left menu; what is only a phone button is left out. */
export function useOfficeMenu(): MenuPart[] {
  return inParts(allowed(everything, useSession().permissions).filter((item) => item.main !== true))
}

const THUMB_PLACES = 5

/** At most five places for the thumb; when there is more than that, the last one is 更多 and holds all the rest. */
export function usePhoneMenu(): { bar: NavItem[]; more: MenuPart[] } {
  const items = allowed(everything, useSession().permissions)
  const placed = items.filter((item) => item.phone !== undefined).sort((a, b) => (a.phone ?? 0) - (b.phone ?? 0))
  if (items.length <= THUMB_PLACES) {
    const rest = items.filter((item) => item.phone === undefined)
    return { bar: [...placed.slice(0, -1), ...rest, ...placed.slice(-1)], more: [] }
  }
  const bar = placed.filter((item) => item.to !== '/me').slice(0, THUMB_PLACES - 1)
  return { bar, more: inParts(items.filter((item) => !bar.includes(item))) }
}

export const allNavItems = everything
