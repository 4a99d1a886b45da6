// Registering one child is several requests: the file, the people, what is known of them. Each step that was done is kept
// in the draft, so that a torn connection or a refusal goes on where it stopped instead of writing somebody down twice.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { createCareArrangementMutation, createChildMutation, createParentFactMutation } from '@/api/gen/@tanstack/react-query.gen'
import { CARE_TYPES, personSchema, PRESENCES, relationsOf, useEnsurePerson } from '@/features/guardian'
import { messageOf, rule } from '@/shared/form'
import { refield } from '@/shared/form/refield'
import { today } from '@/shared/format/clock'
import { childSchema, requestOf } from './child-values'
import { SOURCES } from './codes'

const parentSchema = z.object({
  person: personSchema(),
  presence: z.enum(['', ...PRESENCES]),
  awaySince: rule.optionalDate(),
  workPlace: rule.optionalText(100),
  able: z.enum(['', 'yes', 'no']),
})

const registrationShape = z.extend(childSchema, {
  source: z.enum(SOURCES),
  enteredOn: rule.pastDate(),
  careType: z.enum(['', ...CARE_TYPES]),
  carer: personSchema(),
  relationCode: z.string(),
  father: parentSchema,
  mother: parentSchema,
  done: z.object({ childId: z.string(), father: z.boolean(), mother: z.boolean(), care: z.boolean() }),
})
/** Whoever cares has a name, unless it is a parent or nobody. */
export const registrationSchema = registrationShape.check(z.refine(
  (values) => ['', 'NOBODY', 'FATHER', 'MOTHER'].includes(values.careType) || values.carer.name !== '',
  { path: ['carer', 'name'], error: messageOf('required') },
), z.refine(
  (values) => values.careType !== 'FATHER' || values.father.person.name !== '',
  { path: ['father', 'person', 'name'], error: messageOf('required') },
), z.refine(
  (values) => values.careType !== 'MOTHER' || values.mother.person.name !== '',
  { path: ['mother', 'person', 'name'], error: messageOf('required') },
))
export type RegistrationInput = z.input<typeof registrationSchema>
export type Registration = z.output<typeof registrationSchema>
export type Done = Registration['done']

const textOrNull = (text: string) => text === '' ? null : text

/** Sends what is not stored yet; `keep` is told after each step. */
export function useRegister() {
  const createChild = useMutation(createChildMutation())
  const createFact = useMutation(createParentFactMutation())
  const createCare = useMutation(createCareArrangementMutation())
  const ensure = useEnsurePerson()
  const queryClient = useQueryClient()

  return async (values: Registration, keep: (name: string, value: unknown) => void): Promise<string> => {
    const { father, mother, carer, careType } = values
    let { childId } = values.done
    if (childId === '') {
      childId = (await createChild.mutateAsync({ body: { ...requestOf(values), source: values.source, enteredOn: values.enteredOn } })).id
      keep('done.childId', childId)
    }
    const since = today()
    const ids: Record<'father' | 'mother', string | null> = { father: father.person.id || null, mother: mother.person.id || null }
    for (const [name, parent, kind] of [['father', father, 'FATHER'], ['mother', mother, 'MOTHER']] as const) {
      const cares = careType === kind
      if ((parent.presence === '' && !cares) || values.done[name]) continue
      ids[name] = await ensure(parent.person, values.regionCode, `${name}.person`)
      if (ids[name] !== null) keep(`${name}.person.id`, ids[name])
      try {
        await createFact.mutateAsync({ path: { childId }, body: {
          parent: kind, guardianId: ids[name], // Who cares for the child is with her.
          presence: parent.presence === '' ? 'AT_HOME' as const : parent.presence, awaySince: textOrNull(parent.awaySince), workPlace: textOrNull(parent.workPlace),
          employer: null, occupation: null, ableToCare: parent.able === '' ? null : parent.able === 'yes', unableReason: null, validFrom: since,
        } })
      } catch (error) {
        throw refield(error, { awaySince: `${name}.awaySince`, workPlace: `${name}.workPlace`, presence: `${name}.presence` })
      }
      keep(`done.${name}`, true)
    }
    if (careType !== '' && !values.done.care) {
      const own = careType === 'FATHER' ? ids.father : careType === 'MOTHER' ? ids.mother : null
      const carerId = careType === 'NOBODY' ? null : own ?? await ensure(carer, values.regionCode, 'carer')
      if (carerId !== null && own === null) keep('carer.id', carerId)
      const relations = relationsOf(careType)
      const relation = relations.length === 1 ? relations[0] : textOrNull(values.relationCode)
      try {
        await createCare.mutateAsync({ path: { childId }, body: { careType, carerId, relationCode: relation ?? null, entrusted: false, assessment: null, disqualificationChecked: false, validFrom: since } })
      } catch (error) {
        throw refield(error, { carerId: 'carer.name' })
      }
      keep('done.care', true)
    }
    // Not waited for: the child's page asks for its own, and a village network is slow enough.
    void queryClient.invalidateQueries()
    return childId
  }
}
