import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

// A message of a schema is a key, so that it follows a switch of language: '@too_long:50'. Anything else is a finished
// sentence, usually the server's.
const KEYS = ['required', 'too_short', 'too_long', 'too_small', 'too_big', 'not_a_date', 'in_future', 'not_a_number',
  'not_a_phone', 'not_an_id_number', 'invalid'] as const
export type MessageKey = (typeof KEYS)[number]

export function messageOf(key: MessageKey, limit?: number | bigint | string): string {
  return limit === undefined ? `@${key}` : `@${key}:${limit}`
}

export function useMessage(): (message: string | undefined) => string | undefined {
  const { t } = useTranslation()
  return useCallback((message) => {
    if (message === undefined || !message.startsWith('@')) return message
    const [name, limit] = message.slice(1).split(':')
    const key = KEYS.find((known) => known === name) ?? 'invalid'
    return t(`error.${key}`, { limit })
  }, [t])
}
