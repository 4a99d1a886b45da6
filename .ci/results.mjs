// Reads what the test runners reported: Surefire's XML, Vitest's and Playwright's JSON, TAP lines. One list of {runner,
// file, name, status: passed | failed | skipped, why: what a failed one said}. Only these reports count as proof that a
// test ran.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decode = (text) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, dec, name) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : dec ? String.fromCodePoint(Number(dec)) : (entities[name] ?? all))

/** The first lines of what a test said: enough to see what went wrong where only the summary is kept. */
const head = (text = '') => text.replace(/\x1b\[[0-9;]*[A-Za-z]/g, '').split('\n').filter((line) => line.trim() && !/^\s+at /.test(line)).slice(0, 12).map((line) => line.slice(0, 300)).join('\n')

export function surefire(folder) {
  if (!existsSync(folder)) return []
  const tests = []
  for (const file of readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name)).sort()) {
    const xml = readFileSync(join(folder, file), 'utf8').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
    for (const [, attributes, , body = ''] of xml.matchAll(/<testcase\b((?:\s+[\w-]+="[^"]*")*)\s*(\/>|>([\s\S]*?)<\/testcase>)/g)) {
      const attribute = (name) => decode(new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
      const status = /<(failure|error)\b/.test(body) ? 'failed' : /<skipped\b/.test(body) ? 'skipped' : 'passed'
      const message = /<(?:failure|error)\b[^>]*?\smessage="([^"]*)"/.exec(body)?.[1]
      tests.push({ runner: 'server', file: attribute('classname'), name: attribute('name'), status, why: head(decode(message ?? '')) })
    }
  }
  return tests
}

/** Lines "ok NAME" and "not ok NAME". */
export function tap(path) {
  if (!existsSync(path)) return []
  return [...readFileSync(path, 'utf8').matchAll(/^(not )?ok (.+)$/gm)].map(([, not, name]) => ({
    runner: 'scripts', file: '', name: name.replace(/^\d+ - /, ''), status: not ? 'failed' : 'passed',
  }))
}

const json = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)

export function vitest(path) {
  const word = { passed: 'passed', failed: 'failed' }
  return (json(path)?.testResults ?? []).flatMap((file) =>
    file.assertionResults.length === 0 && file.status === 'failed'
      ? [{ runner: 'pages', file: file.name, name: file.message ?? 'could not be loaded', status: 'failed' }]
      : file.assertionResults.map((test) => ({
          runner: 'pages', file: file.name, name: test.fullName, status: word[test.status] ?? 'skipped',
          why: head(test.failureMessages?.join('\n')),
        })))
}

export function playwright(path) {
  const word = { expected: 'passed', flaky: 'passed', unexpected: 'failed', skipped: 'skipped' }
  const walk = (suite, titles) => [
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test) => ({
        runner: 'journeys', file: spec.file,
        name: [...titles, spec.title, ...(spec.tags ?? []), test.projectName].filter(Boolean).join(' › '),
        status: word[test.status] ?? 'failed', flaky: test.status === 'flaky',
        why: head(test.results?.flatMap((result) => result.errors ?? []).map((error) => error.message).join('\n')),
      }))),
    ...(suite.suites ?? []).flatMap((inner) => walk(inner, [...titles, inner.title])),
  ]
  const report = json(path)
  const broken = (report?.errors ?? []).map((error) => ({
    runner: 'journeys', file: error.location?.file ?? '', name: error.message ?? 'could not be loaded', status: 'failed',
  }))
  return [...(report?.suites ?? []).flatMap((suite) => walk(suite, [])), ...broken]
}
