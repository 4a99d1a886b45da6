import * as z from 'zod/mini'
import type { ContactKind, ContactResponse, ContactUpdateRequest } from '@/api/gen/types.gen'
import type { ChosenChild } from '@/features/child'
import { rule } from '@/shared/form'
import { CHANNELS, COUNTERPARTS, KINDS, OUTCOMES, THEMES } from './codes'

export const contactSchema = z.object({
  version: z.number(),
  children: z.array(z.object({ childId: z.string(), name: z.string() })),
  occurredOn: rule.pastDate(),
  kind: z.enum(KINDS),
  counterpart: z.enum(COUNTERPARTS),
  channel: z.enum(CHANNELS),
  outcome: z.enum(OUTCOMES),
  phoneId: z.string(),
  summary: rule.optionalText(2000),
  livingNote: rule.optionalText(1000),
  healthNote: rule.optionalText(1000),
  thoughtNote: rule.optionalText(1000),
  talkThemes: z.array(z.enum(THEMES)),
  followUp: rule.optionalText(1000),
  nextContactOn: rule.optionalDate(),
})
export type ContactValues = z.infer<typeof contactSchema>

const WITH_CHILD: readonly ContactKind[] = ['PARENT_CHILD_LINK', 'CHILD_TALK', 'DAILY_CARE', 'STUDY_GUIDANCE']

const textOrNull = (value: string) => value === '' ? null : value

export function emptyContact(child: ChosenChild, kind: ContactKind, today: string): ContactValues {
  return {
    version: 0, children: [{ childId: child.id, name: child.name }], occurredOn: today, kind, counterpart: WITH_CHILD.includes(kind) ? 'CHILD' : kind === 'PARENT_CONTACT' ? 'MOTHER' : 'CARER',
    channel: kind === 'PARENT_CHILD_LINK' ? 'VIDEO' : 'PHONE', outcome: 'REACHED', phoneId: '', summary: '', livingNote: '', healthNote: '', thoughtNote: '', talkThemes: [], followUp: '', nextContactOn: '',
  }
}

export function valuesOf(contact: ContactResponse): ContactValues {
  return {
    version: contact.version, children: contact.children.map((child) => ({ childId: child.childId, name: child.childName })), occurredOn: contact.occurredOn, kind: contact.kind,
    counterpart: contact.counterpart, channel: contact.channel, outcome: contact.outcome, phoneId: contact.phoneId ?? '', summary: contact.summary ?? '', livingNote: contact.livingNote ?? '', healthNote: contact.healthNote ?? '',
    thoughtNote: contact.thoughtNote ?? '', talkThemes: contact.talkThemes, followUp: contact.followUp ?? '', nextContactOn: contact.nextContactOn ?? '',
  }
}

/** @param kept the contact being corrected, whose campaign the form does not show */
export function requestOf({ version: _version, children, ...values }: ContactValues, kept?: ContactResponse): ContactUpdateRequest {
  return {
    ...values, childIds: children.map((child) => child.childId), summary: textOrNull(values.summary), livingNote: textOrNull(values.livingNote), healthNote: textOrNull(values.healthNote),
    thoughtNote: textOrNull(values.thoughtNote), phoneId: textOrNull(values.phoneId), followUp: textOrNull(values.followUp), nextContactOn: textOrNull(values.nextContactOn), campaignId: kept?.campaignId ?? null,
  }
}
