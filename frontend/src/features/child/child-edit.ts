import type { FamilyEdit } from '@/features/guardian'
import { sectionOf, type ChildSection } from './child-values'

/** Which form over the file is open. */
export type ChildEdit = { kind: 'section'; section: ChildSection } | { kind: 'close' } | { kind: 'reopen' } | { kind: 'family'; edit: FamilyEdit }

/** The form in which a missing field is written. */
export function editFor(code: string): ChildEdit {
  if (/^(father|mother|carer)\./.test(code)) return { kind: 'family', edit: { kind: 'missing', code } }
  return { kind: 'section', section: sectionOf(code) ?? 'who' }
}
