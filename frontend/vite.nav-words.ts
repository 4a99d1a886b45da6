import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** `zh-CN.json?nav`: only the menu and title words, so that a feature's other words can come with its first page. */
export function navWords(): Plugin {
  return {
    name: 'nav-words',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.json?nav')) return undefined
      const file = id.slice(0, -'?nav'.length)
      this.addWatchFile(file)
      const words: { nav?: unknown } = JSON.parse(readFileSync(file, 'utf8'))
      return { code: `export const nav = ${JSON.stringify(words.nav ?? {})}`, moduleType: 'js' }
    },
  }
}
