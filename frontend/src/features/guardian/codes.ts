import type { CareAssessment, CareType, ComesHome, ContactPersonRole, Education, HealthStatus, ParentPresence, PhoneKind } from '@/api/gen/types.gen'

export const PRESENCES = ['AWAY_WORKING', 'AT_HOME', 'ABROAD', 'SEVERELY_ILL', 'SEVERELY_DISABLED', 'DIVORCED_NO_CONTACT', 'LOST_CONTACT', 'MISSING', 'IMPRISONED', 'DRUG_REHAB', 'DECEASED'] as const satisfies readonly ParentPresence[]
export const COMES_HOME = ['WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'SELDOM', 'NEVER'] as const satisfies readonly ComesHome[]
export const CARE_TYPES = ['PATERNAL_GRANDPARENTS', 'MATERNAL_GRANDPARENTS', 'FATHER', 'MOTHER', 'RELATIVE', 'TEACHER', 'FRIEND_OR_NEIGHBOUR', 'INSTITUTION', 'NOBODY'] as const satisfies readonly CareType[]
export const PHONE_KINDS = ['OWN', 'COWORKER', 'NEIGHBOUR', 'LANDLINE'] as const satisfies readonly PhoneKind[]
export const ROLES = ['NEIGHBOUR', 'RELATIVE', 'OTHER_TEACHER', 'VILLAGE_CADRE', 'POLICE', 'OTHER'] as const satisfies readonly ContactPersonRole[]
export const ASSESSMENTS = ['GOOD', 'FAIR', 'POOR'] as const satisfies readonly CareAssessment[]
export const EDUCATIONS = ['NONE', 'PRIMARY', 'JUNIOR', 'SENIOR', 'COLLEGE'] as const satisfies readonly Education[]
export const HEALTH = ['HEALTHY', 'ILL', 'DISABLED'] as const satisfies readonly HealthStatus[]

/** The father's parents, then the mother's: what the ministry's form asks for. */
export const GRANDPARENTS = ['61', '62', '63', '64'] as const
export type Grandparent = (typeof GRANDPARENTS)[number]
/** GB/T 4761, in the order in which people name them. */
export const RELATIONS = ['61', '62', '63', '64', '51', '52', '57', '58', '66', '67', '81', '82', '83', '84', '85', '86', '87', '88', '89', '90', '71', '73', '75', '77', '97', '99'] as const

const OF_TYPE: Partial<Record<CareType, readonly string[]>> = {
  FATHER: ['51', '57'],
  MOTHER: ['52', '58'],
  PATERNAL_GRANDPARENTS: ['61', '62', '66', '67'],
  MATERNAL_GRANDPARENTS: ['63', '64', '66', '67'],
  RELATIVE: ['81', '82', '83', '84', '85', '86', '87', '88', '89', '90', '71', '73', '75', '77', '97'],
  TEACHER: ['99'], FRIEND_OR_NEIGHBOUR: ['99'], INSTITUTION: ['99'],
}

/** The relations that fit a kind of care; a single one needs no choice. */
export function relationsOf(type: string): readonly (typeof RELATIONS)[number][] {
  const fitting = Object.entries(OF_TYPE).find(([name]) => name === type)?.[1]
  return fitting === undefined ? [] : RELATIONS.filter((code) => fitting.includes(code))
}
