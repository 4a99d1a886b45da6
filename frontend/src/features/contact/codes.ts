import type { ContactChannel, ContactKind, ContactOutcome, Counterpart, TalkTheme } from '@/api/gen/types.gen'

export const CHANNELS = ['PHONE', 'TALK', 'VIDEO', 'WECHAT', 'LETTER'] as const satisfies readonly ContactChannel[]
export const COUNTERPARTS = ['CARER', 'CHILD', 'FATHER', 'MOTHER', 'TEACHER', 'VILLAGE_CADRE', 'TOWN_CADRE', 'NEIGHBOUR', 'RELATIVE', 'POLICE'] as const satisfies readonly Counterpart[]
export const KINDS = ['CARER_TALK', 'PARENT_CHILD_LINK', 'PARENT_CONTACT', 'CHILD_TALK', 'DAILY_CARE', 'STUDY_GUIDANCE', 'SCHOOL_REPORT', 'GENERAL'] as const satisfies readonly ContactKind[]
export const OUTCOMES = ['REACHED', 'NOT_REACHED', 'NUMBER_DEAD'] as const satisfies readonly ContactOutcome[]
export const THEMES = ['SELF_STUDY', 'SELF_CARE', 'SELF_PROTECTION', 'SELF_STRENGTH', 'SELF_DISCIPLINE', 'INDEPENDENCE'] as const satisfies readonly TalkTheme[]
