import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sources, SRC } from './sources'
import { zoneFaults } from './zones'

const nouns = readdirSync(join(SRC, 'features'))
const planted = (path: string, text: string) => zoneFaults([{ path, text }], ['child', 'visit'])

describe('zones', () => {
  it('holds for every file, in folders that exist', () => {
    const files = sources(['.ts', '.tsx'])
    expect(nouns.length).toBeGreaterThan(1)
    expect(new Set(files.map((file) => file.path.split('/')[0]))).toEqual(new Set(['api', 'app', 'features', 'shared', 'test', 'main.tsx', 'vite-env.d.ts']))
    expect(zoneFaults(files, nouns)).toEqual([])
  })

  it.each([
    ['shared may not know features', 'shared/ui/x.tsx', `import { a } from '@/features/child'`],
    ['features may not know app', 'features/child/x.ts', `import { a } from '@/app/router'`],
    ['api stands alone', 'api/x.ts', `import { a } from '../shared/lib/x'`],
    ['a feature is entered by its door', 'features/child/x.ts', `import { a } from '@/features/visit/visit-form'`],
    ['also by a relative path', 'features/child/x.ts', `import { a } from '../visit/visit-form'`],
    ['also lazily', 'features/child/x.ts', `const a = import('@/features/visit/visit-form')`],
    ['also by export', 'features/child/x.ts', `export { a } from '@/features/visit/visit-form'`],
    ['React Aria stays in the kit', 'features/child/x.tsx', `import { Menu } from 'react-aria-components'`],
    ['shared has no noun', 'shared/ui/child-card.tsx', ''],
  ])('finds a planted violation: %s', (_name, path, text) => {
    expect(planted(path, text)).toHaveLength(1)
  })

  it('allows the door', () => {
    expect(planted('features/child/x.ts', `import { a } from '@/features/visit'\nimport b from './b'`)).toEqual([])
  })
})
