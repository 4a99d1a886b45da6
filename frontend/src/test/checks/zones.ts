// The direction of the house: api <- shared <- features <- app; a feature is entered through its index.ts.
import { posix } from 'node:path'
import type { Source } from './sources'

const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^'"]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g
const MAY_USE: Record<string, readonly string[]> = {
  api: ['api'],
  shared: ['api', 'shared'],
  features: ['api', 'shared', 'features'],
  app: ['api', 'shared', 'features', 'app'],
  test: ['api', 'shared', 'features', 'app', 'test'],
}
/** The hard widgets; React Aria is heavy and its look is ours only here. */
const ARIA_FILES = ['dialog', 'combo-box', 'combo-item', 'combo-tray', 'menu', 'tabs', 'tooltip', 'date-range', 'grid-list', 'region-picker', 'tree']

export function importsOf({ path, text }: Source): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '').map((target) => {
    if (target.startsWith('@/')) return target.slice(2)
    return target.startsWith('.') ? posix.join(posix.dirname(path), target) : `npm:${target}`
  })
}

const isTest = (path: string) => /\.(test|mocks)\.tsx?$/.test(path)

export function zoneFaults(files: readonly Source[], nouns: readonly string[]): string[] {
  return files.flatMap((file) => {
    const [zone = '', noun] = file.path.split('/')
    const faults: string[] = []
    for (const target of importsOf(file)) {
      const fault = `${file.path} -> ${target}`
      if (target.startsWith('npm:')) {
        const allowed = ARIA_FILES.some((name) => file.path === `shared/ui/${name}.tsx`)
        if (/^npm:(react-aria|@react-aria)/.test(target) && !allowed) faults.push(`${fault}: React Aria outside the kit`)
        continue
      }
      const [targetZone = '', targetNoun, door, ...deeper] = target.split('/')
      const reach = isTest(file.path) ? MAY_USE.test : MAY_USE[zone]
      if (reach !== undefined && !reach.includes(targetZone)) faults.push(`${fault}: wrong direction`)
      if (zone === 'features' && targetZone === 'features' && noun !== targetNoun && (door !== undefined && (door !== 'index' || deeper.length > 0))) {
        faults.push(`${fault}: enter by index.ts`)
      }
      if (zone === 'app' && targetZone === 'features' && door !== undefined && !['index', 'routes', 'locales'].includes(door)) {
        faults.push(`${fault}: app knows index.ts and routes.ts only`)
      }
    }
    if (zone === 'shared' && !isTest(file.path)) {
      for (const word of nouns) {
        if (new RegExp(`\\b(${word}s?-|${word[0]?.toUpperCase()}${word.slice(1)}(?:Row|Response|Page|Id)\\b)`).test(`${file.path} ${withoutComments(file.text)}`)) {
          faults.push(`${file.path}: the domain noun “${word}” in shared`)
        }
      }
    }
    return faults
  })
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
}
