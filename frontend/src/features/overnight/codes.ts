import type { StayConsentWay, StayPlace, StayState } from '@/api/gen/types.gen'

export const PLACES = ['CHILDS_HOME', 'HELPERS_HOME', 'ELSEWHERE'] as const satisfies readonly StayPlace[]
export const WAYS = ['PAPER', 'IN_PERSON', 'PHONE', 'VIDEO'] as const satisfies readonly StayConsentWay[]
export const TONES: Record<StayState, 'good' | 'warn' | undefined> = { REQUESTED: 'warn', APPROVED: 'good', REFUSED: undefined, CANCELLED: undefined, HELD: 'good', NOT_HELD: undefined }
/** Of these one says why. */
export const REASONED: readonly StayState[] = ['REFUSED', 'CANCELLED', 'NOT_HELD']
