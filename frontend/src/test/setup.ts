import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { words } from '@/app/words'
import { startI18n } from '@/shared/i18n/i18n'
import { server } from './server'
import { setPhone } from './screen'

// Pages come lazily; the first one of a file also pays for its imports.
configure({ asyncUtilTimeout: 15_000 })

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await startI18n(words, 'zh-CN')
})
beforeEach(() => {
  localStorage.clear()
  setPhone(false)
  window.scrollTo = () => undefined
})
afterEach(() => {
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())
