import type { ActivityAudience, ActivityState, Attendance, PartnerPart } from '@/api/gen/types.gen'
import type { Tone } from '@/shared/ui'

export const STATES = ['PLANNED', 'HELD', 'CANCELLED'] as const satisfies readonly ActivityState[]
export const STATE_TONES: Record<ActivityState, Tone> = { PLANNED: 'info', HELD: 'good', CANCELLED: 'neutral' }
export const AUDIENCES = ['CHILDREN', 'PARENTS', 'CARERS', 'VOLUNTEERS', 'PUBLIC'] as const satisfies readonly ActivityAudience[]
export const PARTS = ['GUIDANCE', 'CO_HOST', 'ORGANIZER', 'SUPPORT'] as const satisfies readonly PartnerPart[]
/** What the roll call asks; the other two are how somebody came onto the list. */
export const CALLED = ['ATTENDED', 'ABSENT', 'EXCUSED'] as const satisfies readonly Attendance[]
