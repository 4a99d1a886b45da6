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
const features = import.meta.glob<Words>('../features/*/locales/*.json', { import: 'default' })
const own = import.meta.glob<Words>(['./locales/en.json', '../shared/locales/en.json'], { import: 'default' })

const nounOf = (path: string) => path.split('/')[2] ?? ''
const byNoun = (files: Record<string, Words>) => Object.fromEntries(Object.entries(files).map(([path, words]) => [nounOf(path), words]))

async function load(language: Language, namespace: string): Promise<Words> {
  if (namespace === 'nav') {
    const nouns = Object.keys(features).filter((path) => path.endsWith(`/${language}.json`))
    const files = await Promise.all(nouns.map(async (path) => [nounOf(path), (await features[path]?.())?.nav ?? {}] as const))
    return Object.fromEntries(files)
  }
  const path = namespace === 'app' ? `./locales/${language}.json`
    : namespace === 'shared' ? `../shared/locales/${language}.json`
      : `../features/${namespace}/locales/${language}.json`
  return (await (own[path] ?? features[path])?.()) ?? {}
}

export const words: WordSource = {
  bundled: { shared, app, nav: byNoun(navigation), ...byNoun(field) },
  load,
}
