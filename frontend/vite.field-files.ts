import type { Plugin, Rolldown } from 'vite'

// What a helper opens in a village: its pages are stored with the shell, whole, with all they import.
const FIELD = /\/src\/features\/(?:account|duty|child|visit|contact|offline)\//
// Photos taken there are sent by this.
const SENDING = /\/src\/features\/attachment\/index\.ts$/
// What needs the network anyway: lists, registering and editing a file, taking a record back, signing in, choosing from a search.
const NEEDS_NETWORK = new RegExp([
  '-list-page', '-dialogs?\\.', '/child-picker\\.', '/visit-edit-page', '/contact-edit-page', '/visit-history', '/contact-history',
  '/child/(?:child-new-|child-edit|child-fields|child-panels|duplicate-note|registration|place-pickers|ethnicities|care-structure-page)',
  '/shared/ui/(?:dialog|combo-tray)', '/app/(?:dev/|words-en|words-zh-office|words-zh-file)',
].join('|'))

type Chunk = Rolldown.OutputChunk

/** Whether a file that is loaded later belongs to the field. */
function isWanted({ facadeModuleId, moduleIds }: Chunk): boolean {
  const ids = facadeModuleId === null ? moduleIds : [facadeModuleId]
  if (ids.some((id) => NEEDS_NETWORK.test(id))) return false
  return ids.some((id) => FIELD.test(id) || SENDING.test(id)) || !moduleIds.some((id) => id.includes('/src/features/'))
}

/** Which built files the service worker stores: the entry, the pages of the field, and whatever any of them imports. */
export function fieldFiles(): { plugin: Plugin; isStored: (url: string) => boolean } {
  const stored = new Set(['index.html', 'icon.svg', 'manifest.webmanifest'])
  const plugin: Plugin = {
    name: 'field-files',
    generateBundle(_options, bundle) {
      const store = (fileName: string) => {
        const chunk = bundle[fileName]
        if (stored.has(fileName) || chunk?.type !== 'chunk') return
        stored.add(fileName)
        for (const style of chunk.viteMetadata?.importedCss ?? []) stored.add(style)
        chunk.imports.forEach(store)
        for (const later of chunk.dynamicImports) {
          const target = bundle[later]
          if (target?.type === 'chunk' && isWanted(target)) store(later)
        }
      }
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) store(chunk.fileName)
    },
  }
  return { plugin, isStored: (url) => stored.has(url) }
}
