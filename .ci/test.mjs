// Runs the stages of make test one after the other, each in a process group of its own, so that stopping leaves nothing
// behind. A failing stage does not hide the next ones; the run fails all the same.
import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { provenPractices, table } from './practices.mjs'
import { playwright, surefire, tap, vitest } from './results.mjs'

const root = join(import.meta.dirname, '..')
const logs = join(root, 'backend/target/log')
const reports = {
  server: join(root, 'backend/target/surefire-reports'),
  pages: join(root, 'frontend/reports/pages.json'),
  journeys: join(root, 'frontend/reports/journeys.json'),
}

const stages = [
  { name: 'scripts', what: '脚本自测 / Scripts', minutes: 5 },
  { name: 'dependencies', what: '前端依赖 / Web dependencies', minutes: 15 },
  { name: 'client', what: '接口代码无偏差 / Generated client is up to date', minutes: 5 },
  { name: 'types', what: '类型检查 / Type check', minutes: 5 },
  { name: 'lint', what: '前端检查 / Web lint', minutes: 5 },
  { name: 'pages', what: '单元和页面测试 / Unit and page tests', minutes: 10 },
  { name: 'web', what: '构建网页 / Web build', minutes: 5 },
  { name: 'size', what: '体积预算 / Size budget', minutes: 2 },
  { name: 'server', what: '服务端测试 / Server tests on a real database', minutes: 30 },
  { name: 'contract', what: '接口约定 / Contract: drift and lint', minutes: 10 },
  { name: 'journeys', what: '端到端 / Journeys in a browser, packaged application', minutes: 20 },
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name))
if (unknown.length > 0) {
  process.stderr.write(`no such stage: ${unknown.join(' ')} (${stages.map((stage) => stage.name).join(' ')})\n`)
  process.exit(64)
}
const chosen = wanted.length > 0 ? stages.filter((stage) => wanted.includes(stage.name)) : stages

let running
let interrupted
function signalGroup(signal) {
  try {
    if (running) process.kill(-running.pid, signal)
  } catch {
    // It has just ended.
  }
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = signal
    signalGroup('SIGTERM')
  })
}

function run(stage) {
  const log = join(logs, `test-${stage.name}.log`)
  return new Promise((resolve) => {
    const out = createWriteStream(log)
    running = spawn('sh', [join(root, '.ci/stage.sh'), stage.name], { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    running.stdout.pipe(out, { end: false })
    running.stderr.pipe(out, { end: false })
    let late = false
    const limit = setTimeout(() => {
      late = true
      signalGroup('SIGTERM')
      setTimeout(() => signalGroup('SIGKILL'), 60_000).unref()
    }, stage.minutes * 60_000)
    running.on('close', (code) => {
      clearTimeout(limit)
      running = undefined
      out.end(() => resolve({ ok: code === 0, late, log }))
    })
  })
}

function excerpt(log) {
  // Colours and stack frames of libraries say little in a summary; the whole log is kept.
  const lines = readFileSync(log, 'utf8').replace(/\x1b\[[0-9;]*[A-Za-z]/g, '').split('\n')
  const noise = /^\s+at (?!org\.xiaolian)|^\s*\.\.\. \d+ more|^\[INFO\]|^\s*$/
  return lines.filter((line) => !noise.test(line)).slice(-70).join('\n')
}

mkdirSync(logs, { recursive: true })
for (const stage of chosen) if (reports[stage.name]) rmSync(reports[stage.name], { recursive: true, force: true })

const began = Date.now()
const outcome = []
for (const stage of chosen) {
  process.stdout.write(`▶ ${stage.what} ... `)
  const start = Date.now()
  const { ok, late, log } = await run(stage)
  if (interrupted) {
    process.stdout.write(`停止 / stopped (${interrupted})\n`)
    process.exit(interrupted === 'SIGINT' ? 130 : 143)
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  outcome.push({ stage, ok, seconds })
  process.stdout.write(`${ok ? '通过 ok' : '失败 FAILED'} ${seconds} s\n`)
  if (!ok) {
    if (late) process.stdout.write(`超过 ${stage.minutes} 分钟，已停止 / stopped after ${stage.minutes} minutes\n`)
    process.stdout.write(`${excerpt(log)}\n全部日志 / whole log: ${log}\n\n`)
  }
}

const tests = chosen.flatMap((stage) =>
  stage.name === 'scripts' ? tap(join(logs, 'test-scripts.log'))
  : stage.name === 'server' ? surefire(reports.server)
  : stage.name === 'pages' ? vitest(reports.pages)
  : stage.name === 'journeys' ? playwright(reports.journeys) : [])
const count = (status) => tests.filter((test) => test.status === status).length
const problems = outcome.filter(({ ok }) => !ok).map(({ stage }) => `stage ${stage.name} failed`)

// A suite that ran nothing proves nothing.
for (const runner of ['server', 'pages', 'journeys']) {
  if (chosen.some((stage) => stage.name === runner) && !tests.some((test) => test.runner === runner && test.status !== 'skipped')) {
    problems.push(`no ${runner} test was executed`)
  }
}

process.stdout.write('\n')
for (const { stage, ok, seconds } of outcome) process.stdout.write(`${ok ? '✔' : '✘'} ${seconds.padStart(7)} s  ${stage.what}\n`)
process.stdout.write(`  ${((Date.now() - began) / 1000).toFixed(1).padStart(7)} s  合计 / all\n\n`)

for (const test of tests.filter((t) => t.status === 'skipped')) process.stdout.write(`跳过 / skipped: ${test.file} ${test.name}\n`)
for (const test of tests.filter((t) => t.flaky)) process.stdout.write(`不稳定 / passed only when tried again: ${test.file} ${test.name}\n`)
for (const test of tests.filter((t) => t.status === 'failed')) {
  process.stdout.write(`失败 / failed: ${test.file} ${test.name.split('\n')[0]}\n${test.why ? `${test.why.replace(/^/gm, '    ')}\n` : ''}`)
}

const whole = ['server', 'pages', 'journeys'].every((name) => chosen.some((stage) => stage.name === name))
if (whole) {
  const list = JSON.parse(readFileSync(join(root, '.ci/practices.json'), 'utf8'))
  const proven = provenPractices(list, join(root, 'backend/src/test/java'), tests)
  process.stdout.write(`\n${table(proven)}\n`)
  for (const claim of proven.unknown) problems.push(`${claim.by} names the unknown practice ${claim.id}`)
  if (proven.lost.length > 0) problems.push(`practices that must be proven and are not: ${proven.lost.join(' ')}`)
}

for (const problem of problems) process.stdout.write(`✘ ${problem}\n`)
const skipped = count('skipped')
if (tests.length > 0) process.stdout.write(`\n${count('passed')} passed, ${count('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exitCode = problems.length > 0 || count('failed') > 0 ? 1 : 0
