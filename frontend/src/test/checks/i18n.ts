// The words: both languages have the same keys, each key is used, and no sentence hides in the code.
import type { Source } from './sources'

export type WordFile = Record<string, unknown>

export function keysOf(words: WordFile, prefix = ''): string[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value as WordFile, `${prefix}${name}.`) : [`${prefix}${name}`])
}

const singular = (key: string) => key.replace(/_(one|other)$/, '')

export function parityFaults(zh: WordFile, en: WordFile): string[] {
  const chinese = new Set(keysOf(zh))
  const english = new Set(keysOf(en).map(singular))
  return [
    ...[...chinese].filter((key) => !english.has(key)).map((key) => `only in zh-CN: ${key}`),
    ...[...english].filter((key) => !chinese.has(key)).map((key) => `only in en: ${key}`),
  ]
}

function wordAt(words: WordFile, key: string): string {
  const found = key.split('.').reduce<unknown>((part, name) => (part as WordFile | undefined)?.[name], words)
  return typeof found === 'string' ? found : ''
}

function placeholdersOf(text: string): string {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort((a, b) => a.localeCompare(b)).join()
}

export function placeholderFaults(zh: WordFile, en: WordFile): string[] {
  return keysOf(zh).filter((key) => {
    const english = wordAt(en, key) || wordAt(en, `${key}_other`)
    return placeholdersOf(wordAt(zh, key)) !== placeholdersOf(english)
  })
}

/** A sentence in two numbers that says no number: nobody gives it a count, and English falls back to Chinese. */
export function countFaults(en: WordFile): string[] {
  return [...new Set(keysOf(en).filter((key) => key.endsWith('_other')).map(singular))].filter((key) => !wordAt(en, `${key}_other`).includes('{{count}}'))
}

/** Half-width , ; : ! ? ( ) beside a Chinese character. */
export function punctuationFaults(zh: WordFile): string[] {
  const walk = (words: WordFile, prefix: string): string[] => Object.entries(words).flatMap(([name, value]) => {
    if (typeof value === 'object' && value !== null) return walk(value as WordFile, `${prefix}${name}.`)
    return /[一-鿿}][,;:!?()]|[,;:!?()][一-鿿]|\.\.\./.test(String(value)) ? [`${prefix}${name}: ${String(value)}`] : []
  })
  return walk(zh, '')
}

/** A key counts as used when a quoted string in the code ends in it, or a template string begins with its parent. */
export function unusedKeys(namespace: string, words: WordFile, code: readonly Source[]): string[] {
  const text = code.map((file) => file.text).join('\n')
  const literals = new Set([...text.matchAll(/['"`]([\w:.$-]+)['"`]/g)].map((match) => match[1] ?? ''))
  const stems = [...text.matchAll(/`(?:[\w-]+:)?([\w.-]+\.)\$\{/g)].map((match) => match[1] ?? '')
  return keysOf(words).map(singular).filter((key) => {
    const nav = key.startsWith('nav.') ? `${namespace}.${key.slice(4)}` : undefined
    if (nav !== undefined) return !literals.has(nav) && !literals.has(`nav:${nav}`)
    return !literals.has(key) && !literals.has(`${namespace}:${key}`) && !stems.some((stem) => key.startsWith(stem))
  })
}

const CJK = /[぀-ヿ㐀-鿿＀-￯]/
const TEXT_PROPS = /\b(?:label|title|placeholder|alt|aria-label|caption|hint|sub|text)="[^"]*[A-Za-z]{2}[^"]*"/

export function literalFaults({ path, text }: Source): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1')
  const faults: string[] = []
  code.split('\n').forEach((line, index) => {
    const where = `${path}:${index + 1}`
    if (CJK.test(line)) faults.push(`${where} Chinese in the code: ${line.trim()}`)
    if (TEXT_PROPS.test(line)) faults.push(`${where} English in a property: ${line.trim()}`)
    // Words between a tag's end and the next tag's begin; `=>`, generics and comparisons do not look like this.
    if (/(?<![=\s])>\s*[A-Za-z][\w ,.'’!?-]*[a-z]\s*<\/[A-Za-z]/.test(line) || /^\s*[A-Z][a-z]+(?: [a-z]+){1,}[.!?]?\s*$/.test(line)) {
      faults.push(`${where} English between tags: ${line.trim()}`)
    }
  })
  return faults
}
