// Which of the 112 practices of the source reports a test that really ran and passed has proven.
// Server tests carry @Practice("R1-P05") on the method or class; page tests and journeys carry R1-P05 in their title.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

const ID = /\bR[1-5]-P\d{2}\b/g

function javaFiles(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? javaFiles(join(folder, entry.name)) : entry.name.endsWith('.java') ? [join(folder, entry.name)] : [])
}

/** The end of the parenthesis that opens at `open`; strings in between may hold parentheses. */
function closing(text, open) {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text[i] === '"') for (i++; text[i] !== '"' && i < text.length; i++) if (text[i] === '\\') i++
    if (text[i] === '(') depth++
    if (text[i] === ')' && --depth === 0) return i + 1
  }
  return text.length
}

/** [{id, type, method}] of one source file; no method when the annotation stands on a type. */
export function practicesIn(source, type) {
  const text = source.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1')
  const found = []
  for (const match of text.matchAll(/@Practice\s*\(/g)) {
    let at = closing(text, match.index + match[0].length - 1)
    const ids = text.slice(match.index, at).match(ID) ?? []
    for (let next; (next = /^\s*@(?!interface)[\w.]+\s*/.exec(text.slice(at))); ) {
      at += next[0].length
      if (text[at] === '(') at = closing(text, at)
    }
    const declaration = /^[^;{]*?(?:\b(class|record|interface|enum)\b\s+(\w+)|(\w+)\s*\()/.exec(text.slice(at))
    if (declaration) for (const id of ids) found.push({ id, type: declaration[1] && declaration[2] !== type ? `${type}$${declaration[2]}` : type, method: declaration[3] })
  }
  return found
}

function serverProof(folder, tests) {
  return javaFiles(folder).flatMap((file) => {
    const source = readFileSync(file, 'utf8')
    const ofPackage = /^\s*package\s+([\w.]+)\s*;/m.exec(source)?.[1]
    return practicesIn(source, basename(file, '.java')).map(({ id, type, method }) => {
      const full = ofPackage ? `${ofPackage}.${type}` : type
      const ran = tests.filter((test) => test.runner === 'server'
        && (test.file === full || test.file.startsWith(`${full}$`))
        && (!method || test.name.replace(/[({[\s].*/s, '') === method))
      return { id, by: `${type}${method ? `.${method}` : ''}`, ran }
    })
  })
}

function titleProof(tests) {
  return tests.filter((test) => test.runner !== 'server').flatMap((test) =>
    [...new Set(test.name.match(ID) ?? [])].map((id) => ({ id, by: `${basename(test.file)}: ${test.name}`, ran: [test] })))
}

/** {rows, unknown, lost}: a row per practice with its proofs; ids nobody knows; ids that must be proven and are not. */
export function provenPractices(list, folder, tests) {
  const claims = [...serverProof(folder, tests), ...titleProof(tests)]
  const holds = (claim) => claim.ran.some((test) => test.status === 'passed') && claim.ran.every((test) => test.status !== 'failed')
  const rows = list.map((practice) => {
    const own = claims.filter((claim) => claim.id === practice.id)
    return { ...practice, proofs: own.filter(holds).map((claim) => claim.by), claimed: own.length }
  })
  const known = new Set(list.map((practice) => practice.id))
  return {
    rows,
    unknown: claims.filter((claim) => !known.has(claim.id)),
    lost: rows.filter((row) => row.mustStayProven && row.proofs.length === 0).map((row) => row.id),
  }
}

export function table({ rows }) {
  const lines = ['report   proven    not yet']
  for (const report of ['R1', 'R2', 'R3', 'R4', 'R5']) {
    const own = rows.filter((row) => row.id.startsWith(report))
    const open = own.filter((row) => row.proofs.length === 0).map((row) => row.id.slice(3))
    lines.push(`${report}       ${`${own.length - open.length}/${own.length}`.padEnd(9)} ${open.join(' ') || '-'}`)
  }
  lines.push(`practices proven ${rows.filter((row) => row.proofs.length > 0).length}/${rows.length}`)
  return lines.join('\n')
}
