import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { installLanguage } from '@/api/runtime'
import { readPreference, writePreference } from '@/shared/lib/preferences'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Words of one namespace. */
export type Words = Record<string, unknown>
export type WordSource = {
  /** What is bundled: menus and the field pages in Chinese. */
  bundled: Record<string, Words>
  /** Everything else, one file a language. */
  load: (language: Language, namespace: string) => Promise<Words>
}

function toLanguage(tag: string | undefined): Language | undefined {
  if (tag === undefined) return undefined
  return LANGUAGES.find((language) => tag.toLowerCase().startsWith(language.slice(0, 2).toLowerCase()))
}

function applied(tag: string): void {
  document.documentElement.lang = tag
}

export async function startI18n(source: WordSource, language?: Language): Promise<void> {
  const chosen = language ?? toLanguage(readPreference('language')) ?? 'zh-CN'
  i18next.use(initReactI18next).use({
    type: 'backend',
    init: () => undefined,
    read: (tag: string, namespace: string, done: (error: Error | null, words: Words | null) => void) => {
      // oxlint-disable-next-line promise/no-callback-in-promise -- the interface of i18next's backends
      source.load(toLanguage(tag) ?? 'zh-CN', namespace).then((words) => done(null, words), (error: Error) => done(error, null))
    },
  })
  await i18next.init({
    lng: chosen,
    fallbackLng: 'zh-CN',
    supportedLngs: [...LANGUAGES],
    ns: ['shared', 'app', 'nav'],
    defaultNS: 'shared',
    resources: { 'zh-CN': source.bundled },
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  applied(i18next.language)
  i18next.on('languageChanged', applied)
  installLanguage(() => i18next.language)
}

/**
 * Words are there before the switch happens, so nothing flashes and no form is lost. The choice is kept at once: whoever
 * goes on to another page while they are still on their way gets it there.
 */
export async function chooseLanguage(language: Language): Promise<void> {
  writePreference('language', language)
  await i18next.changeLanguage(language)
}
