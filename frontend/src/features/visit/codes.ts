import type { CareDuty, Dimension, LevelSuggestion, NeedDomain, ObservationAspect, ObservationState, PersonMet, TalkTheme, Urgency, VisitMethod, VisitPurpose } from '@/api/gen/types.gen'

export const DIMENSIONS = ['LEARNING', 'LIVING', 'PSYCHOLOGY', 'SAFETY', 'HEALTH'] as const satisfies readonly Dimension[]
/** What each tab asks about (rules.md 1.7, rows 10 to 15). */
export const ASPECTS = {
  LEARNING: ['ATTENDANCE', 'MARKS', 'HOMEWORK', 'INTEREST'],
  LIVING: ['FOOD', 'CLOTHING', 'SLEEP', 'HYGIENE', 'LIVING_MONEY', 'CHORES', 'SCREEN_TIME'],
  PSYCHOLOGY: ['MOOD', 'PARENT_CONTACT', 'FRIENDS', 'WORRIES'],
  SAFETY: ['SEXUAL_ASSAULT', 'DOMESTIC_VIOLENCE', 'ABUSE', 'ELECTRICITY_FIRE', 'GAS', 'GEOLOGICAL', 'UNSAFE_HOUSE', 'DROWNING', 'TRAFFIC', 'INTERNET'],
  HEALTH: ['ILLNESS', 'VACCINATION', 'DISABILITY_AID', 'GROWTH'],
} as const satisfies Record<Dimension, readonly ObservationAspect[]>
/** The sign before the word of a finding: never by colour alone. */
export const SIGNS: Record<ObservationState, string> = { FINE: '○', WATCH: '◐', CONCERN: '●' }
export const LEVELS = ['KEEP', 'RAISE', 'LOWER'] as const satisfies readonly LevelSuggestion[]
export const METHODS = ['HOME', 'SCHOOL', 'APPOINTMENT'] as const satisfies readonly VisitMethod[]
export const PURPOSES = ['ROUTINE', 'FESTIVAL', 'REVIEW', 'CLUE_CHECK', 'DELIVERY', 'SCHOOL_REPORT', 'POLICY_INFORMATION'] as const satisfies readonly VisitPurpose[]
export const PEOPLE = ['CHILD', 'FATHER', 'MOTHER', 'CARER', 'NEIGHBOUR', 'TEACHER', 'VILLAGE_CADRE'] as const satisfies readonly PersonMet[]
export const THEMES = ['SELF_STUDY', 'SELF_CARE', 'SELF_PROTECTION', 'SELF_STRENGTH', 'SELF_DISCIPLINE', 'INDEPENDENCE'] as const satisfies readonly TalkTheme[]
export const STATES = ['FINE', 'WATCH', 'CONCERN'] as const satisfies readonly ObservationState[]
export const DUTIES = ['GOOD', 'FAIR', 'POOR'] as const satisfies readonly CareDuty[]
export const DOMAINS = ['LEARNING', 'LIVING', 'PSYCHOLOGY', 'SAFETY', 'HEALTH', 'OTHER'] as const satisfies readonly NeedDomain[]
export const URGENCIES = ['LOW', 'NORMAL', 'HIGH'] as const satisfies readonly Urgency[]
