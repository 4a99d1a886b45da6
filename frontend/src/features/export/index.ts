import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    export: typeof words
  }
}

export { ExportButton } from './export-button'
