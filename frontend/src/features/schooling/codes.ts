import type { EnrolmentChange, Grade, MarksTrend, SchoolingStage, StudentAid, TravelWay } from '@/api/gen/types.gen'

export const CHANGES = ['ENROLLED', 'TRANSFERRED', 'CLASS_CHANGED', 'RETAINED', 'SUSPENDED', 'RESUMED', 'LEFT_SCHOOL', 'CONFIRMED'] as const satisfies readonly EnrolmentChange[]
export const STAGES = ['NOT_IN_KINDERGARTEN', 'KINDERGARTEN', 'PRIMARY', 'JUNIOR', 'SENIOR', 'VOCATIONAL', 'DROPPED_OUT', 'NOT_IN_SCHOOL'] as const satisfies readonly SchoolingStage[]
export const GRADES = ['NURSERY', 'K1', 'K2', 'K3', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'F1', 'F2', 'F3', 'F4', 'F5', 'G1', 'G2', 'G3', 'G4', 'J1', 'J2', 'J3', 'S1', 'S2', 'S3', 'V1', 'V2', 'V3'] as const satisfies readonly Grade[]
/** Those to choose from, as the school of the present one counts them: five years of primary and four of junior school, or six and three. */
export const gradesFor = (present: string) => GRADES.filter((grade) => /^[FG]/.test(present) ? !/^[PJ]/.test(grade) : grade === 'G1' || !/^[FG]/.test(grade))
export const WAYS = ['WALK', 'BICYCLE', 'SCHOOL_BUS', 'PUBLIC_BUS', 'DRIVEN', 'OTHER'] as const satisfies readonly TravelWay[]
export const TRENDS = ['RISING', 'STEADY', 'FALLING'] as const satisfies readonly MarksTrend[]
export const AIDS = ['NUTRITION_MEALS', 'BOARDING_SUBSIDY', 'TUITION_WAIVER', 'GRANT', 'OTHER'] as const satisfies readonly StudentAid[]
