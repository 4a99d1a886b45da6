import type { HomeComer, HomeComingProposal, HomeComingSource, HomeComingState } from '@/api/gen/types.gen'
import type { Tone } from '@/shared/ui'

export const COMERS = ['BOTH', 'FATHER', 'MOTHER'] as const satisfies readonly HomeComer[]
export const SOURCES = ['PARENT', 'CARER', 'CHILD', 'SCHOOL', 'VILLAGE'] as const satisfies readonly HomeComingSource[]
export const TONES: Record<HomeComingState, Tone> = { EXPECTED: 'info', UNCONFIRMED: 'warn', AT_HOME: 'good', LEFT: 'neutral', NOT_COMING: 'neutral' }
/** Accepted, they change the child's file: for those who may write it. */
export const WRITTEN_DOWN: ReadonlySet<HomeComingProposal> = new Set(['AT_HOME', 'AWAY_AGAIN'])
