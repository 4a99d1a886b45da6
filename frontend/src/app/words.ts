// Where words come from. Bundled: the shell, every feature's menu and titles, and the whole Chinese of the pages a
// volunteer opens on the phone. The rest arrives as one file a language.
import type { Language, WordSource, Words } from '@/shared/i18n/i18n'
import app from './locales/zh-CN.json'
import shared from '@/shared/locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    app: typeof app
  }
}

// `?nav` makes a second, tree-shaken copy holding only that part.
const navigation = import.meta.glob<Words>('../features/*/locales/zh-CN.json', { query: '?nav', import: 'nav', eager: true })
const field = import.meta.glob<Words>('../features/{account,duty}/locales/zh-CN.json', { import: 'default', eager: true })

const nounOf = (path: string) => path.split('/')[2] ?? ''
const byNoun = (files: Record<string, Words>) => Object.fromEntries(Object.entries(files).map(([path, words]) => [nounOf(path), words]))

// One or two imports a language: a stub for each file would weigh more than the words of a small one.
async function load(language: Language, namespace: string): Promise<Words> {
  const { features, own } = await (language === 'en' ? import('./words-en') : import('./words-zh'))
  const nouns = byNoun(features)
  if (namespace === 'nav') return Object.fromEntries(Object.entries(nouns).map(([noun, words]) => [noun, words['nav'] ?? {}]))
  if (language === 'en') return own[namespace] ?? nouns[namespace] ?? {}
  return nouns[namespace] ?? byNoun((await import('./words-zh-file')).features)[namespace] ?? byNoun((await import('./words-zh-office')).features)[namespace] ?? {}
}

export const words: WordSource = {
  bundled: { shared, app, nav: byNoun(navigation), ...byNoun(field) },
  load,
}
