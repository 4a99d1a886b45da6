// A visit as its form holds it, and back. What the form does not show travels along in `kept`.
import * as z from 'zod/mini'
import type { HomeVisitResponse, HomeVisitUpdateRequest } from '@/api/gen/types.gen'
import type { ChosenChild } from '@/features/child'
import { rule } from '@/shared/form'
import type { NewFile } from '@/shared/offline/outbox'
import { DIMENSIONS, DOMAINS, DUTIES, METHODS, PEOPLE, PURPOSES, STATES, THEMES, URGENCIES } from './codes'

const state = z.enum(['', ...STATES])

export const visitSchema = z.object({
  version: z.number(),
  children: z.array(z.object({ childId: z.string(), name: z.string(), saw: z.enum(['yes', 'no']) })),
  occurredOn: rule.pastDate(),
  method: z.enum(METHODS),
  purpose: z.enum(PURPOSES),
  personsMet: z.array(z.enum(PEOPLE)),
  companions: rule.optionalText(200),
  careDuty: z.enum(['', ...DUTIES]),
  LEARNING: state, LIVING: state, PSYCHOLOGY: state, SAFETY: state, HEALTH: state,
  talkThemes: z.array(z.enum(THEMES)),
  summary: rule.optionalText(2000),
  needs: z.array(z.object({ domain: z.enum(DOMAINS), urgency: z.enum(URGENCIES), text: rule.text(300) })),
  helpGiven: rule.optionalText(1000),
  followUp: rule.optionalText(1000),
  nextVisitOn: rule.optionalDate(),
  urgent: z.enum(['no', 'yes']),
})
export type VisitValues = z.infer<typeof visitSchema>

const textOrNull = (value: string) => value === '' ? null : value

export function emptyVisit(child: ChosenChild, today: string): VisitValues {
  return {
    version: 0, children: [{ childId: child.id, name: child.name, saw: 'yes' }], occurredOn: today, method: 'HOME', purpose: 'ROUTINE', personsMet: ['CHILD', 'CARER'], companions: '', careDuty: '',
    LEARNING: '', LIVING: '', PSYCHOLOGY: '', SAFETY: '', HEALTH: '', talkThemes: [], summary: '', needs: [], helpGiven: '', followUp: '', nextVisitOn: '', urgent: 'no',
  }
}

export function valuesOf(visit: HomeVisitResponse): VisitValues {
  const seen = (dimension: (typeof DIMENSIONS)[number]) => visit.observations.find((entry) => entry.dimension === dimension)?.state ?? ''
  return {
    version: visit.version, children: visit.children.map((child) => ({ childId: child.childId, name: child.childName, saw: child.sawChild ? 'yes' : 'no' })), occurredOn: visit.occurredOn,
    method: visit.method, purpose: visit.purpose, personsMet: visit.personsMet, companions: visit.companions ?? '', careDuty: visit.careDuty ?? '',
    LEARNING: seen('LEARNING'), LIVING: seen('LIVING'), PSYCHOLOGY: seen('PSYCHOLOGY'), SAFETY: seen('SAFETY'), HEALTH: seen('HEALTH'),
    talkThemes: visit.talkThemes, summary: visit.summary ?? '', needs: visit.needs, helpGiven: visit.helpGiven ?? '', followUp: visit.followUp ?? '', nextVisitOn: visit.nextVisitOn ?? '',
    urgent: visit.urgentAttention ? 'yes' : 'no',
  }
}

/** @param kept the visit being corrected: times, notes and campaign that the form does not show stay as they were */
export function requestOf(values: VisitValues, kept?: HomeVisitResponse): HomeVisitUpdateRequest {
  const note = (dimension: string) => kept?.observations.find((entry) => entry.dimension === dimension)?.note ?? null
  return {
    children: values.children.map((child) => ({ childId: child.childId, sawChild: child.saw === 'yes' })),
    occurredOn: values.occurredOn,
    occurredAtTime: kept?.occurredAtTime ?? null,
    method: values.method,
    planned: kept?.planned ?? true,
    purpose: values.purpose,
    companions: textOrNull(values.companions),
    personsMet: values.personsMet,
    carerAsRegistered: kept?.carerAsRegistered ?? null,
    careDuty: values.careDuty === '' ? null : values.careDuty,
    observations: DIMENSIONS.flatMap((dimension) => values[dimension] === '' ? [] : [{ dimension, state: values[dimension], note: note(dimension) }]),
    talkThemes: values.talkThemes,
    summary: textOrNull(values.summary),
    needs: values.needs,
    helpGiven: textOrNull(values.helpGiven),
    followUp: textOrNull(values.followUp),
    nextVisitOn: textOrNull(values.nextVisitOn),
    urgentAttention: values.urgent === 'yes',
    campaignId: kept?.campaignId ?? null,
    visitorIds: null,
  }
}

/** Photos as the outbox takes them along with their visit. */
export function newPhotos(photos: readonly File[], takenOn: string, title: string): NewFile[] {
  return photos.map((content, index) => ({ kind: 'photo', content, entry: { title: photos.length === 1 ? title : `${title} ${index + 1}`, sub: '', values: { takenOn } } }))
}
