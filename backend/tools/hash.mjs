// node hash.mjs [--stat] PATH… [--not NAME]…: one hash over names and contents (or names and sizes) of all files below
// the paths. What is built from files with the same hash need not be built again. A path that does not exist counts too.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const paths = []
const not = new Set(['node_modules', '.DS_Store'])
let sizesOnly = false
for (let args = process.argv.slice(2); args.length > 0; ) {
  const arg = args.shift()
  if (arg === '--not') not.add(args.shift())
  else if (arg === '--stat') sizesOnly = true
  else paths.push(arg)
}

const hash = createHash('sha256')
const isTest = (name) => /\.test\.[cm]?[jt]sx?$/.test(name)

function add(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) {
    hash.update(`absent\0${path}\0`)
  } else if (stat.isDirectory()) {
    for (const name of readdirSync(path).sort()) if (!not.has(name) && !isTest(name)) add(join(path, name))
  } else {
    hash.update(`${path}\0${stat.size}\0`)
    if (!sizesOnly) hash.update(readFileSync(path))
  }
}
paths.forEach(add)
process.stdout.write(`${hash.digest('hex')}\n`)
