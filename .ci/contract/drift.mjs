// node drift.mjs COMMITTED.json GENERATED.json: lists where the two say different things (the order of keys says nothing).
import { readFileSync } from 'node:fs'

const [committed, generated] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, 'utf8')))
const differences = []
const brief = (value) => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 100))
const isObject = (value) => value !== null && typeof value === 'object'

function compare(path, a, b) {
  if (isObject(a) && isObject(b) && Array.isArray(a) === Array.isArray(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) compare(`${path}/${key.replaceAll('/', '~1')}`, a[key], b[key])
  } else if (a !== b) {
    differences.push(`${path}\n  openapi.yaml: ${brief(a)}\n  the code:     ${brief(b)}`)
  }
}
compare('#', committed, generated)
if (differences.length > 0) {
  process.stdout.write(`${differences.slice(0, 20).join('\n')}\n${differences.length} differences\n`)
  process.exitCode = 1
}
