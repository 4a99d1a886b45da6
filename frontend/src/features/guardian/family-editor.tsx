import { useTranslation } from 'react-i18next'
import type { FamilyResponse, ParentKind } from '@/api/gen/types.gen'
import { Dialog } from '@/shared/ui/dialog'
import { CareForm } from './care-form'
import type { Grandparent } from './codes'
import { ContactPersonForm } from './contact-person-form'
import { GrandparentForm } from './grandparent-form'
import { GuardianForm } from './guardian-form'
import { ParentForm } from './parent-form'

/** Which form of the family is open; `correct` is the entry to mend, without it a new one begins; `code` is a missing field. */
export type FamilyEdit = { kind: 'missing'; code: string } | { kind: 'parent'; parent: ParentKind; correct?: string } | { kind: 'care'; correct?: string } | { kind: 'person'; id: string } | { kind: 'contact' } | { kind: 'grandparent'; code: Grandparent }

type Props = { childId: string; regionCode: string; family: FamilyResponse; edit: FamilyEdit; onClose: () => void }

const lasts = (fact: { validTo: string | null }) => fact.validTo === null

/** The form in which a missing field is written: the person's for a phone, the present entry's, or a new entry's. */
function formFor(family: FamilyResponse, code: string): Exclude<FamilyEdit, { kind: 'missing' }> {
  const [who, what] = code.split('.')
  if (who === 'carer') {
    const care = family.care.find(lasts)
    return what === 'phone' && care?.carer ? { kind: 'person', id: care.carer.id } : { kind: 'care', correct: care?.id }
  }
  const parent = who === 'mother' ? 'MOTHER' : 'FATHER'
  const fact = family.parents.find((one) => one.parent === parent && lasts(one))
  return what === 'phone' && fact?.guardian ? { kind: 'person', id: fact.guardian.id } : { kind: 'parent', parent, correct: fact?.id }
}

export function FamilyEditor({ childId, regionCode, family, edit: asked, onClose }: Props) {
  const { t } = useTranslation('guardian')
  const edit = asked.kind === 'missing' ? formFor(family, asked.code) : asked
  if (edit.kind === 'person') return <Dialog asDrawer isOpen title={t('who.title')} onClose={onClose}><GuardianForm guardianId={edit.id} onDone={onClose} /></Dialog>
  if (edit.kind === 'contact') return <Dialog asDrawer isOpen title={t('people.add')} onClose={onClose}><ContactPersonForm {...{ childId, regionCode, family }} onDone={onClose} /></Dialog>
  if (edit.kind === 'grandparent') return <Dialog asDrawer isOpen title={t(`relation.${edit.code}`)} onClose={onClose}><GrandparentForm {...{ childId, regionCode, code: edit.code }} former={family.grandparents.find((one) => one.relationCode === edit.code)} onDone={onClose} /></Dialog>
  const correct = edit.correct !== undefined
  if (edit.kind === 'care') {
    const former = correct ? family.care.find((care) => care.id === edit.correct) : undefined
    return <Dialog asDrawer isOpen title={t('care.title')} onClose={onClose}><CareForm {...{ childId, regionCode, family, former, correct }} onDone={onClose} /></Dialog>
  }
  const own = family.parents.filter((fact) => fact.parent === edit.parent)
  const former = correct ? own.find((fact) => fact.id === edit.correct) : own.find((fact) => fact.validTo === null)
  return <Dialog asDrawer isOpen title={t(`parent_kind.${edit.parent}`)} onClose={onClose}><ParentForm {...{ childId, regionCode, former, correct }} parent={edit.parent} onDone={onClose} /></Dialog>
}
