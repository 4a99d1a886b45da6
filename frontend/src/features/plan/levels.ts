import type { ResponsibleLevel } from '@/api/gen/types.gen'

export const LEVELS = ['COUNTY', 'TOWN', 'VILLAGE', 'SCHOOL'] as const satisfies readonly ResponsibleLevel[]
