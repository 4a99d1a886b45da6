import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    welfare: typeof words
  }
}

export { WelfareSection } from './welfare-section'
