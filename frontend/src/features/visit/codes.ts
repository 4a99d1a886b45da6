import type { CareDuty, Dimension, NeedDomain, ObservationState, PersonMet, TalkTheme, Urgency, VisitMethod, VisitPurpose } from '@/api/gen/types.gen'

export const DIMENSIONS = ['LEARNING', 'LIVING', 'PSYCHOLOGY', 'SAFETY', 'HEALTH'] as const satisfies readonly Dimension[]
export const METHODS = ['HOME', 'SCHOOL', 'APPOINTMENT'] as const satisfies readonly VisitMethod[]
export const PURPOSES = ['ROUTINE', 'FESTIVAL', 'REVIEW', 'CLUE_CHECK', 'DELIVERY', 'SCHOOL_REPORT', 'POLICY_INFORMATION'] as const satisfies readonly VisitPurpose[]
export const PEOPLE = ['CHILD', 'FATHER', 'MOTHER', 'CARER', 'NEIGHBOUR', 'TEACHER', 'VILLAGE_CADRE'] as const satisfies readonly PersonMet[]
export const THEMES = ['SELF_STUDY', 'SELF_CARE', 'SELF_PROTECTION', 'SELF_STRENGTH', 'SELF_DISCIPLINE', 'INDEPENDENCE'] as const satisfies readonly TalkTheme[]
export const STATES = ['FINE', 'WATCH', 'CONCERN'] as const satisfies readonly ObservationState[]
export const DUTIES = ['GOOD', 'FAIR', 'POOR'] as const satisfies readonly CareDuty[]
export const DOMAINS = ['LEARNING', 'LIVING', 'PSYCHOLOGY', 'SAFETY', 'HEALTH', 'OTHER'] as const satisfies readonly NeedDomain[]
export const URGENCIES = ['LOW', 'NORMAL', 'HIGH'] as const satisfies readonly Urgency[]
