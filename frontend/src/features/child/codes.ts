import type { CountRule, CareType, ChildSource, CloseReason, Grade, HealthStatus, HouseholdType, NoIdReason, RiskLevel, SchoolingStage } from '@/api/gen/types.gen'

export const NO_ID_REASONS = ['NOT_APPLIED', 'NOT_REGISTERED', 'NOT_PROVIDED', 'FOREIGN_DOCUMENT'] as const satisfies readonly NoIdReason[]
export const HOUSEHOLD_TYPES = ['RURAL', 'URBAN'] as const satisfies readonly HouseholdType[]
export const HEALTH = ['HEALTHY', 'ILL', 'DISABLED'] as const satisfies readonly HealthStatus[]
export const STAGES = ['NOT_IN_KINDERGARTEN', 'KINDERGARTEN', 'PRIMARY', 'JUNIOR', 'SENIOR', 'VOCATIONAL', 'DROPPED_OUT', 'NOT_IN_SCHOOL'] as const satisfies readonly SchoolingStage[]
export const GRADES = ['NURSERY', 'K1', 'K2', 'K3', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'F1', 'F2', 'F3', 'F4', 'F5', 'G1', 'G2', 'G3', 'G4', 'J1', 'J2', 'J3', 'S1', 'S2', 'S3', 'V1', 'V2', 'V3'] as const satisfies readonly Grade[]
export const SOURCES = ['VILLAGE', 'SCHOOL', 'UNIT'] as const satisfies readonly ChildSource[]
export const RISKS = ['HIGH', 'MEDIUM', 'LOW'] as const satisfies readonly RiskLevel[]
export const CLOSE_REASONS = ['PARENTS_RETURNED', 'JOINED_PARENTS', 'TURNED_16', 'MOVED_AWAY', 'GRADUATED', 'DECEASED', 'RECORDED_IN_ERROR', 'DUPLICATE'] as const satisfies readonly CloseReason[]

/** Grades of a school with five years of primary and four of junior school. */
const isFiveFour = (grade: string) => /^[FG]/.test(grade)

const GRADES_OF: Partial<Record<SchoolingStage, RegExp>> = { KINDERGARTEN: /^(NURSERY|K)/, PRIMARY: /^P/, JUNIOR: /^(G1|J)/, SENIOR: /^S/, VOCATIONAL: /^V/ }
const FIVE_FOUR: Partial<Record<SchoolingStage, RegExp>> = { PRIMARY: /^F/, JUNIOR: /^G/ }

/** The grades of a stage, as the school of the present one counts them (the server counts anew by the school); none where the child goes to no school. */
export function gradesOf(stage: string, present: string): readonly Grade[] {
  const shape = Object.entries(isFiveFour(present) ? { ...GRADES_OF, ...FIVE_FOUR } : GRADES_OF).find(([name]) => name === stage)?.[1]
  return shape === undefined ? [] : GRADES.filter((grade) => shape.test(grade))
}
/** As the roster's filter names them. */
export const CARE_TYPES = ['PATERNAL_GRANDPARENTS', 'MATERNAL_GRANDPARENTS', 'FATHER', 'MOTHER', 'RELATIVE', 'TEACHER', 'FRIEND_OR_NEIGHBOUR', 'INSTITUTION', 'NOBODY'] as const satisfies readonly CareType[]
export const COUNT_RULES = ['CIVIL_AFFAIRS', 'EDUCATION', 'WOMENS_FEDERATION'] as const satisfies readonly CountRule[]
