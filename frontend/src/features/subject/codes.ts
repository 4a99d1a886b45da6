import type { ErasureGround, IdentityCheck, LegalHoldGround, LegalHoldState, SubjectChannel, SubjectRequestKind, SubjectRequester, SubjectRequestState } from '@/api/gen/types.gen'
import type { Tone } from '@/shared/ui'

export const KINDS = ['COPY', 'CORRECTION', 'ERASURE'] as const satisfies readonly SubjectRequestKind[]
export const REQUESTERS = ['MOTHER', 'FATHER', 'LEGAL_GUARDIAN', 'CHILD', 'AGENT'] as const satisfies readonly SubjectRequester[]
export const CHANNELS = ['IN_PERSON', 'LETTER', 'PHONE', 'ONLINE'] as const satisfies readonly SubjectChannel[]
export const CHECKS = ['ID_CARD_SEEN', 'KNOWN_TO_STAFF', 'CALLED_BACK', 'CODE_SENT'] as const satisfies readonly IdentityCheck[]
export const GROUNDS = ['RETENTION_OVER', 'CONSENT_WITHDRAWN', 'UNLAWFUL', 'LEGAL_ORDER'] as const satisfies readonly ErasureGround[]

export const toneOf: Record<SubjectRequestState, Tone> = { OPEN: 'warn', ERASING: 'warn', DONE: 'good', REFUSED: 'neutral' }

export const HOLD_GROUNDS = ['LITIGATION', 'INVESTIGATION', 'DISPUTE', 'AUTHORITY', 'OTHER'] as const satisfies readonly LegalHoldGround[]
export const holdToneOf: Record<LegalHoldState, Tone> = { HOLDING: 'warn', EXPIRED: 'neutral', LIFTED: 'neutral' }
