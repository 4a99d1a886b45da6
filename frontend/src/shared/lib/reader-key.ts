import { readPreference, writePreference } from '@/shared/lib/preferences'

const BYTES = 16

/**
 * What opens a link again on this telephone: random, made here, kept under the link's own code, sent with that code only.
 * Where nothing can be kept, it stays open as long as the page does.
 */
export function readerKeyOf(code: string): string {
  const known = readPreference(`letter.${code}`)
  if (known !== undefined) return known
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES))
  const fresh = btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  writePreference(`letter.${code}`, fresh)
  return fresh
}
