import type { PairingEndReason, PairingKind } from '@/api/gen/types.gen'

/** Peers are two children: theirs is another form. */
export const HELPER_KINDS = ['CADRE', 'TEACHER', 'SUBSTITUTE_MOTHER', 'SPONSOR', 'VOLUNTEER', 'RESPONSIBLE_TEACHER'] as const satisfies readonly PairingKind[]
export const KINDS = ['CADRE', 'TEACHER', 'SUBSTITUTE_MOTHER', 'PEER', 'SPONSOR', 'VOLUNTEER', 'RESPONSIBLE_TEACHER'] as const satisfies readonly PairingKind[]
export const END_REASONS = ['HANDED_OVER', 'HELPER_LEFT', 'MOVED', 'CHILD_LEFT', 'MISTAKE', 'OTHER'] as const satisfies readonly PairingEndReason[]
