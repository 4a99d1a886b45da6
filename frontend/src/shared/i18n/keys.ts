import type { ParseKeys } from 'i18next'
import type shared from '@/shared/locales/zh-CN.json'

/**
 * Every folder with words adds its own zh-CN file here, so that a misspelt key does not compile:
 * `declare module '@/shared/i18n/keys' { interface Locales { visit: typeof words } }`.
 */
export interface Locales {
  shared: typeof shared
}

// The `nav` part of each file is bundled at start (menus, titles); the rest of a feature comes with its first page.
type NavOf<File> = File extends { nav: infer Nav } ? Nav : never
type NavWords = { [Name in keyof Locales as Locales[Name] extends { nav: object } ? Name : never]: NavOf<Locales[Name]> }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared'
    resources: Locales & { nav: NavWords }
  }
}

/** A key of the bundled part, for menus and titles: 'visit.list'. */
export type NavKey = ParseKeys<'nav'>
