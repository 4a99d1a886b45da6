// A visit as its form holds it, and back. What the form does not show travels along in `kept`.
import * as z from 'zod/mini'
import type { HomeVisitResponse, HomeVisitUpdateRequest } from '@/api/gen/types.gen'
import type { ChosenChild } from '@/features/child'
import { rule } from '@/shared/form'
import type { NewFile } from '@/shared/offline/outbox'
import { ASPECTS, DIMENSIONS, DOMAINS, DUTIES, LEVELS, METHODS, PEOPLE, PURPOSES, STATES, THEMES, URGENCIES } from './codes'

const state = z.enum(['', ...STATES])
const note = rule.optionalText(500)
const yesNo = z.enum(['', 'yes', 'no'])
const each = <Value>(of: (dimension: (typeof DIMENSIONS)[number]) => Value) =>
  ({ LEARNING: of('LEARNING'), LIVING: of('LIVING'), PSYCHOLOGY: of('PSYCHOLOGY'), SAFETY: of('SAFETY'), HEALTH: of('HEALTH') })

export const visitSchema = z.object({
  version: z.number(),
  children: z.array(z.object({ childId: z.string(), name: z.string(), saw: z.enum(['yes', 'no']) })),
  occurredOn: rule.pastDate(),
  atTime: z.string(),
  method: z.enum(METHODS),
  planned: z.enum(['yes', 'no']),
  purpose: z.enum(PURPOSES),
  personsMet: z.array(z.enum(PEOPLE)),
  companions: rule.optionalText(200),
  carerKnown: yesNo,
  careDuty: z.enum(['', ...DUTIES]),
  LEARNING: state, LIVING: state, PSYCHOLOGY: state, SAFETY: state, HEALTH: state,
  notes: z.object(each(() => note)),
  aspects: z.object({ LEARNING: z.array(z.enum(ASPECTS.LEARNING)), LIVING: z.array(z.enum(ASPECTS.LIVING)), PSYCHOLOGY: z.array(z.enum(ASPECTS.PSYCHOLOGY)), SAFETY: z.array(z.enum(ASPECTS.SAFETY)), HEALTH: z.array(z.enum(ASPECTS.HEALTH)) }),
  talkThemes: z.array(z.enum(THEMES)),
  summary: rule.optionalText(2000),
  needs: z.array(z.object({ domain: z.enum(DOMAINS), urgency: z.enum(URGENCIES), text: rule.text(300) })),
  gifts: z.array(z.object({ item: rule.text(60), quantity: rule.typedCount() })),
  helpGiven: rule.optionalText(1000),
  followUp: rule.optionalText(1000),
  nextVisitOn: rule.optionalDate(),
  levelSuggestion: z.enum(['', ...LEVELS]),
  urgent: z.enum(['no', 'yes']),
})
export type VisitValues = z.infer<typeof visitSchema>

const textOrNull = (value: string) => value === '' ? null : value

export function emptyVisit(child: ChosenChild, today: string): VisitValues {
  return {
    version: 0, children: [{ childId: child.id, name: child.name, saw: 'yes' }], occurredOn: today, atTime: '', method: 'HOME', planned: 'yes', purpose: 'ROUTINE', personsMet: ['CHILD', 'CARER'], companions: '', carerKnown: '', careDuty: '',
    LEARNING: '', LIVING: '', PSYCHOLOGY: '', SAFETY: '', HEALTH: '', notes: each(() => ''), aspects: { LEARNING: [], LIVING: [], PSYCHOLOGY: [], SAFETY: [], HEALTH: [] }, talkThemes: [], summary: '', needs: [], gifts: [], helpGiven: '', followUp: '', nextVisitOn: '', levelSuggestion: '', urgent: 'no',
  }
}

export function valuesOf(visit: HomeVisitResponse): VisitValues {
  const entry = (dimension: (typeof DIMENSIONS)[number]) => visit.observations.find((one) => one.dimension === dimension)
  const seen = (dimension: (typeof DIMENSIONS)[number]) => entry(dimension)?.state ?? ''
  const about = <Aspect extends string>(dimension: (typeof DIMENSIONS)[number], of: readonly Aspect[]) => of.filter((aspect) => entry(dimension)?.aspects?.some((one) => one === aspect))
  return {
    version: visit.version, children: visit.children.map((child) => ({ childId: child.childId, name: child.childName, saw: child.sawChild ? 'yes' : 'no' })), occurredOn: visit.occurredOn,
    atTime: visit.occurredAtTime?.slice(0, 5) ?? '', method: visit.method, planned: visit.planned ? 'yes' : 'no', purpose: visit.purpose, personsMet: visit.personsMet, companions: visit.companions ?? '', carerKnown: visit.carerAsRegistered === null ? '' : visit.carerAsRegistered ? 'yes' : 'no', careDuty: visit.careDuty ?? '',
    LEARNING: seen('LEARNING'), LIVING: seen('LIVING'), PSYCHOLOGY: seen('PSYCHOLOGY'), SAFETY: seen('SAFETY'), HEALTH: seen('HEALTH'),
    notes: each((dimension) => entry(dimension)?.note ?? ''),
    aspects: { LEARNING: about('LEARNING', ASPECTS.LEARNING), LIVING: about('LIVING', ASPECTS.LIVING), PSYCHOLOGY: about('PSYCHOLOGY', ASPECTS.PSYCHOLOGY), SAFETY: about('SAFETY', ASPECTS.SAFETY), HEALTH: about('HEALTH', ASPECTS.HEALTH) },
    talkThemes: visit.talkThemes, summary: visit.summary ?? '', needs: visit.needs, gifts: visit.gifts.map((gift) => ({ item: gift.item, quantity: String(gift.quantity) })), helpGiven: visit.helpGiven ?? '', followUp: visit.followUp ?? '', nextVisitOn: visit.nextVisitOn ?? '',
    levelSuggestion: visit.levelSuggestion ?? '', urgent: visit.urgentAttention ? 'yes' : 'no',
  }
}

/** @param kept the visit being corrected: its campaign, which the form does not show, stays as it was */
export function requestOf(values: VisitValues, kept?: HomeVisitResponse): HomeVisitUpdateRequest {
  return {
    children: values.children.map((child) => ({ childId: child.childId, sawChild: child.saw === 'yes' })),
    occurredOn: values.occurredOn,
    occurredAtTime: textOrNull(values.atTime),
    method: values.method,
    planned: values.planned === 'yes',
    purpose: values.purpose,
    companions: textOrNull(values.companions),
    personsMet: values.personsMet,
    carerAsRegistered: values.carerKnown === '' ? null : values.carerKnown === 'yes',
    careDuty: values.careDuty === '' ? null : values.careDuty,
    observations: DIMENSIONS.flatMap((dimension) => values[dimension] === '' ? [] : [{ dimension, state: values[dimension], note: textOrNull(values.notes[dimension]), aspects: values.aspects[dimension] }]),
    talkThemes: values.talkThemes,
    summary: textOrNull(values.summary),
    needs: values.needs,
    gifts: values.gifts.map(({ item, quantity }) => ({ item, quantity: Number(quantity) })),
    helpGiven: textOrNull(values.helpGiven),
    followUp: textOrNull(values.followUp),
    nextVisitOn: textOrNull(values.nextVisitOn),
    levelSuggestion: values.levelSuggestion === '' ? null : values.levelSuggestion,
    urgentAttention: values.urgent === 'yes',
    campaignId: kept?.campaignId ?? null,
    visitorIds: null,
  }
}

/** Photos as the outbox takes them along with their visit. */
export function newPhotos(photos: readonly File[], takenOn: string, title: string): NewFile[] {
  return photos.map((content, index) => ({ kind: 'photo', content, entry: { title: photos.length === 1 ? title : `${title} ${index + 1}`, sub: '', values: { takenOn } } }))
}
