import type { AidKind, BloodType, DisabilityKind, FamilyStatus, IncomeSource, Insurance, ObservationTag } from '@/api/gen/types.gen'

export const DISABILITIES = ['VISUAL', 'HEARING', 'SPEECH', 'PHYSICAL', 'INTELLECTUAL', 'MENTAL', 'MULTIPLE'] as const satisfies readonly DisabilityKind[]
export const BLOOD = ['A', 'B', 'AB', 'O', 'OTHER'] as const satisfies readonly BloodType[]
export const INSURANCES = ['RESIDENT', 'EMPLOYEE', 'COMMERCIAL', 'NONE'] as const satisfies readonly Insurance[]
export const INCOMES = ['MIGRANT_WORK', 'FARMING', 'GOVERNMENT_AID', 'RELATIVES', 'OTHER'] as const satisfies readonly IncomeSource[]
export const FAMILY = ['MINIMUM_LIVING', 'EXTREME_POVERTY', 'NEAR_POVERTY', 'OUT_OF_POVERTY', 'DISABLED_FAMILY'] as const satisfies readonly FamilyStatus[]
export const AIDS = ['MINIMUM_LIVING', 'TEMPORARY_RELIEF', 'MEDICAL_AID', 'HOUSING_AID', 'CHILD_ALLOWANCE', 'OTHER'] as const satisfies readonly AidKind[]
/** In the order of the four groups: mind, daily life, learning, behaviour. */
export const TAGS = [
  'CHEERFUL', 'QUIET', 'WORRIED', 'MISSES_PARENTS', 'REGULAR_DAY', 'IRREGULAR_SLEEP', 'IRREGULAR_MEALS', 'HELPS_AT_HOME',
  'LEARNS_EAGERLY', 'HOMEWORK_NEEDS_HELP', 'TIRED_OF_LEARNING', 'MISSED_LESSONS', 'GETS_ALONG', 'KEEPS_AGREEMENTS', 'CONFLICT_WITH_OTHERS', 'MUCH_SCREEN_TIME',
] as const satisfies readonly ObservationTag[]
