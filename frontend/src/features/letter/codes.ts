import type { LetterDirection, LetterParent, LetterState, LetterWay } from '@/api/gen/types.gen'
import type { Tone } from '@/shared/ui'

export const DIRECTIONS = ['CHILD_TO_PARENT', 'PARENT_TO_CHILD'] as const satisfies readonly LetterDirection[]
export const PARENTS = ['FATHER', 'MOTHER', 'BOTH'] as const satisfies readonly LetterParent[]
export const WAYS = ['PAPER', 'WECHAT'] as const satisfies readonly LetterWay[]

export const toneOf: Record<LetterState, Tone> = {
  WRITTEN: 'neutral', SENT: 'info', OPENED: 'info', ANSWERED: 'good', RETURNED: 'warn', RECEIVED: 'warn', HANDED_OVER: 'good',
}

type Movable = Extract<LetterState, 'SENT' | 'ANSWERED' | 'RETURNED' | 'HANDED_OVER'>
export const isMovable = (state: LetterState): state is Movable => state === 'SENT' || state === 'ANSWERED' || state === 'RETURNED' || state === 'HANDED_OVER'
