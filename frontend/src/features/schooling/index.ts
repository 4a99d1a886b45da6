import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    schooling: typeof words
  }
}

export { SchoolingSection } from './schooling-section'
