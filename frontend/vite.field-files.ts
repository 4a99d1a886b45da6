import type { Plugin } from 'vite'

// What a helper opens in a village: its pages are stored with the shell, whole, with all they import.
const FIELD = /\/src\/features\/(?:account|duty|child|visit|contact|offline)\//
// Of these features, what needs the network anyway: lists, registering and editing a file, taking a record back.
const NEEDS_NETWORK = /(?:-list-page|-cancel-dialog|\/child-picker|\/visit-edit-page|\/contact-edit-page|\/child\/(?:child-new-|child-edit|child-fields|child-panels|duplicate-note|registration|place-pickers|ethnicities|care-structure-page))/
const SHELL = /\/src\/app\/(?:more-page|words-zh)\.tsx?$/

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
      }
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        const page = chunk.facadeModuleId ?? ''
        const wanted = chunk.isEntry || SHELL.test(page) || (FIELD.test(page) && !NEEDS_NETWORK.test(page))
        if (wanted) store(chunk.fileName)
      }
    },
  }
  return { plugin, isStored: (url) => stored.has(url) }
}
