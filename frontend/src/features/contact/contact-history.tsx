import { useQuery } from '@tanstack/react-query'
import { getContactHistoryOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ContactResponse } from '@/api/gen/types.gen'
import { Corrections } from '@/shared/ui/corrections'
import { useContactWords } from './use-contact-words'
import { valuesOf } from './contact-values'

/** What the contact said before each correction. */
export function ContactHistory({ contact }: { contact: ContactResponse }) {
  const words = useContactWords()
  const query = useQuery(getContactHistoryOptions({ path: { id: contact.id } }))
  const items = query.data?.items ?? []
  return <Corrections label={words.label} text={words.text} items={items.map((one, index) => ({ at: one.changedAt, by: one.changedBy.name, from: valuesOf(one.before), to: valuesOf(items[index + 1]?.before ?? contact) }))} />
}
