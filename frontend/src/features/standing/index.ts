import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    standing: typeof words
  }
}

export { AsOfSwitch } from './as-of-switch'
export { StandingSection } from './standing-section'
