import type { AgreementEndReason, AgreementEntruster, AgreementOpinion, AgreementStatus, CareStanding, MoneyPeriod } from '@/api/gen/types.gen'
import type { Tone } from '@/shared/ui'

export const STANDINGS = ['DUE', 'SIGNED', 'UNSIGNED', 'EXPIRING', 'EXPIRED', 'PAPER_MISSING', 'REVIEW_DUE'] as const satisfies readonly CareStanding[]
export const ENTRUSTERS = ['BOTH', 'FATHER', 'MOTHER', 'OTHER'] as const satisfies readonly AgreementEntruster[]
export const OPINIONS = ['AGREES', 'DISAGREES', 'TOO_YOUNG'] as const satisfies readonly AgreementOpinion[]
export const PERIODS = ['MONTH', 'TERM', 'YEAR'] as const satisfies readonly MoneyPeriod[]
export const END_REASONS = ['CHANGED', 'PARENT_RETURNED', 'JOINED_PARENTS', 'CARER_UNABLE', 'CARER_DISQUALIFIED', 'PARTIES_AGREED', 'CHILD_ADULT', 'SIGNED_IN_ERROR'] as const satisfies readonly AgreementEndReason[]
export const TONES: Record<AgreementStatus, Tone> = { DRAFT: 'neutral', SIGNED: 'warn', NOTIFIED: 'info', IN_FORCE: 'good', EXPIRED: 'bad', CHANGED: 'neutral', ENDED: 'neutral' }
