import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countFaults, keysOf, literalFaults, parityFaults, placeholderFaults, punctuationFaults, unusedKeys, type WordFile } from './i18n'
import { sources, SRC } from './sources'

const files = sources(['/zh-CN.json', '/en.json', 'zh-CN.json', 'en.json'])
const folders = [...new Set(files.map((file) => file.path.replace(/\/(zh-CN|en)\.json$/, '')))]
const wordsAt = (folder: string, language: string): WordFile => JSON.parse(files.find((file) => file.path === `${folder}/${language}.json`)?.text ?? '{}')
const namespaceOf = (folder: string) => folder.split('/').at(-2) === 'dev' ? 'kit' : folder.split('/').at(-2) ?? ''
const code = sources(['.ts', '.tsx']).filter((file) => !file.path.endsWith('.test.tsx') && !file.path.startsWith('test/'))

describe('words', () => {
  it('were found for every feature', () => {
    expect(folders.length).toBeGreaterThanOrEqual(readdirSync(join(SRC, 'features')).length)
  })
  it.each(folders)('%s: both languages have the same keys and placeholders', (folder) => {
    expect(keysOf(wordsAt(folder, 'zh-CN')).length).toBeGreaterThan(0)
    expect(parityFaults(wordsAt(folder, 'zh-CN'), wordsAt(folder, 'en'))).toEqual([])
    expect(placeholderFaults(wordsAt(folder, 'zh-CN'), wordsAt(folder, 'en'))).toEqual([])
  })
  it.each(folders)('%s: a sentence in two numbers says its number', (folder) => {
    expect(countFaults(wordsAt(folder, 'en'))).toEqual([])
  })
  it.each(folders)('%s: Chinese uses Chinese punctuation', (folder) => {
    expect(punctuationFaults(wordsAt(folder, 'zh-CN'))).toEqual([])
  })
  it.each(folders)('%s: every key is used', (folder) => {
    expect(unusedKeys(namespaceOf(folder), wordsAt(folder, 'zh-CN'), code)).toEqual([])
  })
  it('stand in the word files, not in the code', () => {
    expect(code.filter((file) => file.path.endsWith('.tsx')).flatMap(literalFaults)).toEqual([])
  })
})

describe('the checks themselves find planted faults', () => {
  it('a missing key', () => expect(parityFaults({ a: '一', b: '二' }, { a: 'one' })).toEqual(['only in zh-CN: b']))
  it('a missing placeholder', () => expect(placeholderFaults({ a: '{{n}} 个' }, { a: 'some' })).toEqual(['a']))
  it('a sentence in two numbers without one', () => expect(countFaults({ a_one: '{{here}} of {{all}}', a_other: '{{here}} of {{all}}', b_one: 'tomorrow', b_other: 'in {{count}} days' })).toEqual(['a']))
  it('half-width punctuation', () => expect(punctuationFaults({ a: '你好,世界' })).toHaveLength(1))
  it('an unused key', () => expect(unusedKeys('x', { a: { b: '一' } }, [{ path: 'x.tsx', text: `t('a.c')` }])).toEqual(['a.b']))
  it.each(['<p>你好</p>', '<p>Hello there</p>', '<Button label="Save it" />'])('a literal: %s', (text) => {
    expect(literalFaults({ path: 'x.tsx', text })).not.toEqual([])
  })
})
