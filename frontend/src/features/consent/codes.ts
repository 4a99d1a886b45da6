import type { ConsentRelation, ConsentState, ConsentWay, IdentityCheck, LegalBasis, ProcessingPurposeResponse, WishTopic } from '@/api/gen/types.gen'
import type { Tone } from '@/shared/ui'

export const RELATIONS = ['FATHER', 'MOTHER', 'LEGAL_GUARDIAN', 'CARER'] as const satisfies readonly ConsentRelation[]
export const WAYS = ['PAPER', 'WECHAT', 'SMS_CODE', 'ORAL_WITNESSED'] as const satisfies readonly ConsentWay[]
export const CHECKS = ['ID_CARD_SEEN', 'KNOWN_TO_STAFF', 'CALLED_BACK', 'CODE_SENT'] as const satisfies readonly IdentityCheck[]
export const BASES = ['CONSENT', 'STATUTORY_DUTY', 'VITAL_INTEREST', 'PUBLIC_INFORMATION'] as const satisfies readonly LegalBasis[]
export const TOPICS = ['CARE', 'BOARDING', 'OTHER'] as const satisfies readonly WishTopic[]

export const toneOf: Record<ConsentState, Tone> = {
  NOT_NEEDED: 'neutral', GIVEN: 'good', MISSING: 'neutral', PARENT_TO_CONFIRM: 'warn', CHILD_TO_ASK: 'warn', OUTDATED: 'warn', REFUSED: 'bad', WITHDRAWN: 'bad',
}

/** Counties write their purposes in both languages. */
export const nameIn = (language: string, purpose: ProcessingPurposeResponse) => language.startsWith('zh') ? purpose.nameZh : purpose.nameEn
export const textIn = (language: string, purpose: ProcessingPurposeResponse) => language.startsWith('zh') ? purpose.textZh : purpose.textEn
