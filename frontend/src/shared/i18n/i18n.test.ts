import { expect, it } from 'vitest'
import { readPreference } from '@/shared/lib/preferences'
import { chooseLanguage } from './i18n'

it('keeps the chosen language at once, before its words have arrived', async () => {
  const arrived = chooseLanguage('en')
  expect(readPreference('language')).toBe('en')
  await arrived
  await chooseLanguage('zh-CN')
  expect(readPreference('language')).toBe('zh-CN')
})
