import { defineConfig } from '@hey-api/openapi-ts'

type Named = { readonly name: string; readonly meta?: Readonly<Record<string, unknown>> }

const SDK = 'sdk'
const QUERY = '@tanstack/react-query'
const DERIVED = /(?:InfiniteQueryKey|InfiniteOptions|QueryKey|Options|Mutation)$/

// Operations come before what is derived from them, so the tag of each is known by then.
const tagOf = new Map<string, string>()

// The operations of one tag lie in one file, so that a page loads those of its own nouns only and a new operation costs the
// other pages nothing. What all of them need lies apart from the two files that export everything: no circles.
function fileOf({ name, meta = {} }: Named): string | undefined {
  if (meta.tool === SDK && meta.resource === 'operation' && Array.isArray(meta.tags)) {
    const tag = String(meta.tags[0]).replaceAll(' ', '-')
    tagOf.set(name, tag)
    return `${SDK}/${tag}`
  }
  if (meta.tool === SDK) return `${SDK}/options`
  if (meta.pluginName !== QUERY) return undefined
  const tag = tagOf.get(name.replace(DERIVED, ''))
  return tag === undefined ? `${QUERY}/query-key` : `${QUERY}/${tag}`
}

function exportedFrom({ meta = {} }: Named): readonly string[] | undefined {
  if (meta.tool === SDK) return [SDK]
  if (meta.category === 'utility') return []
  return meta.pluginName === QUERY ? [QUERY] : undefined
}

// The generated client is committed and never edited; the contract check regenerates it and looks for a difference.
export default defineConfig({
  input: '../openapi.yaml',
  output: { path: 'src/api/gen', entryFile: false },
  parser: {
    hooks: {
      symbols: { getFilePath: fileOf, getExportFromFilePath: exportedFrom },
      events: {
        // The generator thinks the keys' helpers are used in their own file only.
        'node:set:before': ({ node, plugin }) => {
          if (plugin.name !== QUERY || node?.symbol?.meta?.category !== 'utility') return
          if ('export' in node && typeof node.export === 'function') node.export()
        },
      },
    },
  },
  plugins: [
    '@hey-api/typescript',
    '@hey-api/sdk',
    { name: '@hey-api/client-fetch', runtimeConfigPath: '@/api/runtime', throwOnError: true },
    '@tanstack/react-query',
    { name: 'zod', compatibilityVersion: 'mini' },
  ],
})
