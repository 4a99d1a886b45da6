import { useMutation } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { createGuardianMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { GuardianCreateRequest } from '@/api/gen/types.gen'
import { rule } from '@/shared/form'
import { refield } from '@/shared/form/refield'

/** Somebody around the child as forms hold her: on file already (`id`), or to be written down with name and phone. */
export const personSchema = () => z.object({ id: z.string(), name: rule.optionalText(50), phone: rule.optionalPhone() })
export type PersonValue = { id: string; name: string; phone: string }
export const noPerson: PersonValue = { id: '', name: '', phone: '' }

/** Writes the person down if she is not on file yet; null when nobody was named. */
export function useEnsurePerson() {
  const create = useMutation(createGuardianMutation())
  return async (person: PersonValue, regionCode: string, field: string, more: Pick<GuardianCreateRequest, 'birthDate' | 'gender'> = {}): Promise<string | null> => {
    if (person.id !== '') return person.id
    if (person.name === '') return null
    try {
      const made = await create.mutateAsync({ body: {
        ...more, name: person.name, regionCode, phones: person.phone === '' ? [] : [{ phone: person.phone, kind: 'OWN', ownerNote: null, dead: false, lastReachedOn: null }],
      } })
      return made.id
    } catch (error) {
      throw refield(error, { name: `${field}.name`, 'phones[0].phone': `${field}.phone` })
    }
  }
}
