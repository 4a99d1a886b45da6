import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { practicesIn, provenPractices, table } from './practices.mjs'
import { playwright, surefire, vitest } from './results.mjs'

const source = `package a;
// @Practice("R1-P99") in a comment
class VisitTest {
  @Test @Practice("R1-P01")
  void visitCounts() { }
  @ParameterizedTest @Practice({"R1-P02", "R1-P03"}) @ValueSource(strings = {"a (b", "c"})
  void cases(String text) { }
  @Practice("R2-P01") @Test
  void breaks() { }
  @Practice("R2-P02") @Test
  void isSkipped() { }
  @Practice("R2-P03") @Nested
  class Inner { @Test void inside() { } }
}`
const xml = `<testsuite><testcase name="visitCounts" classname="a.VisitTest" time="1"/>
<testcase name="cases(String)[1]" classname="a.VisitTest" time="1"><system-out><![CDATA[<failure>]]></system-out></testcase>
<testcase name="breaks" classname="a.VisitTest"><failure message="&lt;x&gt;">no</failure></testcase>
<testcase name="isSkipped" classname="a.VisitTest"><skipped/></testcase>
<testcase name="inside" classname="a.VisitTest$Inner"/></testsuite>`

function withFiles(body) {
  const folder = mkdtempSync(join(tmpdir(), 'xl-practices-'))
  try {
    writeFileSync(join(folder, 'VisitTest.java'), source)
    writeFileSync(join(folder, 'TEST-a.VisitTest.xml'), xml)
    writeFileSync(join(folder, 'pages.json'), JSON.stringify({ testResults: [
      { name: '/x/today.test.tsx', status: 'passed', assertionResults: [{ fullName: 'today [R3-P01] shows it', status: 'passed' }, { fullName: '[R3-P02]', status: 'failed' }] },
      { name: '/x/broken.test.tsx', status: 'failed', assertionResults: [], message: 'syntax' }] }))
    writeFileSync(join(folder, 'journeys.json'), JSON.stringify({ suites: [{ title: 'a.spec.ts', suites: [{ title: '[R4-P01] day', specs: [
      { title: 'works', file: 'a.spec.ts', tests: [{ projectName: 'phone', status: 'expected' }] },
      { title: 'R4-P02', file: 'a.spec.ts', tests: [{ projectName: 'phone', status: 'skipped' }] }] }] }], errors: [] }))
    return body(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('annotations are found on methods and types, past other annotations, not in comments', () => {
  assert.deepEqual(practicesIn(source, 'VisitTest').map((p) => `${p.id} ${p.type} ${p.method ?? '-'}`), [
    'R1-P01 VisitTest visitCounts', 'R1-P02 VisitTest cases', 'R1-P03 VisitTest cases',
    'R2-P01 VisitTest breaks', 'R2-P02 VisitTest isSkipped', 'R2-P03 VisitTest$Inner -'])
})

test('reports are read as the runners write them', () => withFiles((folder) => {
  assert.deepEqual(surefire(folder).map((t) => t.status), ['passed', 'passed', 'failed', 'skipped', 'passed'])
  assert.deepEqual(vitest(join(folder, 'pages.json')).map((t) => t.status), ['passed', 'failed', 'failed'])
  assert.deepEqual(playwright(join(folder, 'journeys.json')).map((t) => t.status), ['passed', 'skipped'])
  assert.deepEqual(surefire(join(folder, 'absent')), [])
}))

test('only a test that ran and passed proves a practice', () => withFiles((folder) => {
  const tests = [...surefire(folder), ...vitest(join(folder, 'pages.json')), ...playwright(join(folder, 'journeys.json'))]
  const ids = ['R1-P01', 'R1-P02', 'R1-P03', 'R1-P04', 'R2-P01', 'R2-P02', 'R2-P03', 'R3-P01', 'R3-P02', 'R4-P01', 'R4-P02']
  const result = provenPractices(ids.map((id) => ({ id, mustStayProven: id === 'R2-P01' })), folder, tests)
  assert.deepEqual(result.rows.filter((row) => row.proofs.length > 0).map((row) => row.id),
    ['R1-P01', 'R1-P02', 'R1-P03', 'R2-P03', 'R3-P01', 'R4-P01'])
  assert.deepEqual(result.lost, ['R2-P01'])
  assert.match(table(result), /practices proven 6\/11$/)
  assert.deepEqual(provenPractices([], folder, tests).unknown.map((claim) => claim.id).includes('R1-P01'), true)
}))
