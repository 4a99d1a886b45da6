import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    welfare: typeof words
  }
}

export { useSeesFamily, WelfareSection } from './welfare-section'
