import type { QualityGap } from '@/api/gen/types.gen'

/** Entries of a file: shown as bars of how many have them. */
export const ENTRIES = ['ID_NUMBER', 'HOUSEHOLD', 'ADDRESS', 'HEALTH', 'SCHOOLING', 'TEACHER', 'PARENTS_WHEREABOUTS', 'PARENT_NAME', 'WORK_PLACE', 'PARENT_PHONE', 'CARER', 'CARER_PHONE', 'COLLECTION', 'CONSENT'] as const satisfies readonly QualityGap[]

/** What is wrong though everything may be filled in: shown as figures. */
export const FAULTS = ['STALE', 'NO_REACHABLE_NUMBER', 'DEAD_NUMBER', 'DUPLICATE'] as const satisfies readonly QualityGap[]

export const GAPS: readonly QualityGap[] = [...FAULTS, ...ENTRIES]

/** One decimal, and neither 100 before all is there nor 0 while something is. */
export function percent(part: number, whole: number): number {
  if (whole === 0 || part === whole) return 100
  return Math.min(99.9, Math.max(part === 0 ? 0 : 0.1, Math.round(part * 1000 / whole) / 10))
}
