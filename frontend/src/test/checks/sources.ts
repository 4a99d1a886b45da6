import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export const SRC = join(import.meta.dirname, '../..')

export type Source = { path: string; text: string }

/** Every file below src with one of the endings; paths with forward slashes, relative to src. */
export function sources(endings: readonly string[]): Source[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(SRC, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
    .filter(({ path }) => !path.startsWith('api/gen/'))
}
