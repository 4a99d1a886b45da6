// Answers of the interface for page tests; the types are the contract's.
import { http, HttpResponse } from 'msw'
import type { LetterResponse, LettersResponse, PublicLetterResponse, PublicLetterTextResponse } from '@/api/gen/types.gen'

export const CHILD_ID = '0190c0de-0000-7000-8000-00000000c001'
export const CODE = 'Zm9ydHktdHdvLWxldHRlcnM'

export function letterOf(change: Partial<LetterResponse> = {}): LetterResponse {
  return {
    id: '0190c0de-0000-7000-8000-00000000f001', direction: 'CHILD_TO_PARENT', parent: 'MOTHER', way: 'PAPER', state: 'WRITTEN', stateOn: '2026-11-20', nextStates: ['SENT'], writtenOn: '2026-11-20',
    hasText: true, text: '妈妈，我想你了。', answersId: null, recordedBy: { id: '0190c0de-0000-7000-8000-000000000001', name: '李梅' }, linkExpiresAt: null, openedAt: null, version: 3, ...change,
  }
}

export const lettersOf = (...items: LetterResponse[]): LettersResponse => ({ items, writable: true })

export const envelope: PublicLetterResponse = { state: 'WAITING', organizationName: '七星台镇妇联', expiresAt: '2026-12-10T02:00:00Z' }
export const opened: PublicLetterTextResponse = {
  givenName: '小雨', organizationName: '七星台镇妇联', parent: 'MOTHER', writtenOn: '2026-11-20', text: '妈妈，我想你了。\n你什么时候回来？', answer: null, expiresAt: '2026-12-10T02:00:00Z',
}

export const letterHandlers = (letters: LettersResponse) => [http.get('*/api/v1/children/:id/letters', () => HttpResponse.json(letters))]
