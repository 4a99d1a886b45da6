// Size budgets over the built app (frontend.md, section 9): what a page's scripts weigh on the wire, gzip. A page is the
// entry, everything it imports, and the page's own lazy file with its imports.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const DIST = join(import.meta.dirname, '../dist')
const KB = 1000
const ENTRY = 150, VISIT = 200, OFFICE = 260, CHUNK = 90, CSS = 25, PRECACHE_RAW = 900 * 1.024, PRECACHE_GZ = 300 * 1.024

if (!existsSync(join(DIST, '.vite/manifest.json'))) {
  console.error('dist/ is missing: run "npm run build" first')
  process.exit(1)
}
const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'))
const weigh = (file) => gzipSync(readFileSync(join(DIST, file))).length / KB
const closure = (key, seen = new Set()) => {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) closure(next, seen)
  return seen
}
const sum = (keys) => [...keys].reduce((total, key) => total + (manifest[key].file.endsWith('.js') ? weigh(manifest[key].file) : 0), 0)

let failed = false
const report = (name, value, budget) => {
  const over = value > budget
  failed ||= over
  console.log(`${over ? 'OVER' : ' ok '}  ${value.toFixed(1).padStart(7)} / ${String(Math.round(budget)).padStart(4)} kB  ${name}`)
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
if (entry === undefined) throw new Error('no entry in the manifest')
const base = closure(entry)
report('entry', sum(base), ENTRY)
const pages = Object.keys(manifest).filter((key) => /^src\/features\/.*-(page|form)\.tsx$/.test(key) && manifest[key].isDynamicEntry)
if (pages.length === 0) throw new Error('no lazy page was found: has the naming changed?')
for (const key of pages) {
  // The log-in page carries the form library, so it counts as a form page (158 kB at first), not as the entry.
  const budget = /\/visit-(new|form)/.test(key) ? VISIT : /\/account\//.test(key) ? VISIT : OFFICE
  report(key.replace('src/features/', ''), sum(new Set([...base, ...closure(key)])), budget)
}
const assets = readdirSync(join(DIST, 'assets')).map((name) => `assets/${name}`)
for (const file of assets.filter((name) => name.endsWith('.js'))) {
  if (manifest[entry].file !== file && weigh(file) > CHUNK * 0.8) report(file, weigh(file), CHUNK)
}
report('all styles', assets.filter((name) => name.endsWith('.css')).reduce((total, file) => total + weigh(file), 0), CSS)
const worker = readFileSync(join(DIST, 'sw.js'), 'utf8')
const stored = [...worker.matchAll(/url:"([^"]+)"/g)].map((match) => match[1]).filter((file) => existsSync(join(DIST, file)))
if (stored.length === 0) throw new Error('the precache list was not found in sw.js')
if (stored.some((file) => /locale-en/.test(file))) { failed = true; console.log('OVER  English words in the precache') }
for (const page of ['duty/today-page', 'visit/visit-form-page', 'contact/contact-form-page', 'child/child-page', 'offline/outbox-page']) {
  if (!stored.includes(manifest[`src/features/${page}.tsx`]?.file)) { failed = true; console.log(`OVER  ${page} is not stored for the field`) }
}
// A page that is stored and something it imports that is not: the page would stay white where there is no network.
const files = new Set(stored)
for (const [key, chunk] of Object.entries(manifest)) {
  if (!files.has(chunk.file)) continue
  const missing = [...closure(key)].map((next) => manifest[next].file).filter((file) => file.endsWith('.js') && !files.has(file))
  if (missing.length > 0) { failed = true; console.log(`OVER  ${key} is stored for the field without ${missing.join(', ')}`) }
}
report('precache, raw', stored.reduce((total, file) => total + statSync(join(DIST, file)).size / KB, 0), PRECACHE_RAW)
report('precache, gzip', stored.reduce((total, file) => total + weigh(file), 0), PRECACHE_GZ)
process.exit(failed ? 1 : 0)
