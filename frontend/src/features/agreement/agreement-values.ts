import * as z from 'zod/mini'
import type { AgreementResponse, AgreementTerms } from '@/api/gen/types.gen'
import { rule } from '@/shared/form'
import { ENTRUSTERS, OPINIONS, PERIODS } from './codes'

export const CHECKS = ['violentOffence', 'addiction', 'formerNeglect', 'otherwiseUnsuitable'] as const
/** Not yet answered is a value of its own: nobody is cleared by leaving a question out. */
const answer = z.enum(['', 'no', 'yes'])
const optionalNumber = z.string().check(z.trim(), z.regex(/^\d{0,2}$/))

export const schema = z.object({
  version: z.number(),
  entrustedBy: z.enum(ENTRUSTERS),
  reason: rule.optionalText(200),
  startsOn: rule.date(),
  endsOn: rule.optionalDate(),
  childrenCaredFor: optionalNumber,
  carerAble: z.boolean(),
  violentOffence: answer,
  addiction: answer,
  formerNeglect: answer,
  otherwiseUnsuitable: answer,
  checkedOn: rule.optionalDate(),
  checkedBy: rule.optionalText(50),
  childOpinion: z.enum(['', ...OPINIONS]),
  opinionText: rule.optionalText(500),
  opinionOn: rule.optionalDate(),
  opinionAskedBy: rule.optionalText(50),
  contactsPerWeek: optionalNumber,
  medicalDecider: rule.optionalText(100),
  moneyYuan: z.string().check(z.trim(), z.regex(/^(\d{1,6}(\.\d{1,2})?)?$/)),
  moneyPeriod: z.enum(PERIODS),
  moneyWay: rule.optionalText(60),
  specialTerms: rule.optionalText(1000),
})
export type Values = z.infer<typeof schema>

const answerOf = (value: boolean | null | undefined) => value === true ? 'yes' : value === false ? 'no' : ''
const textOf = (value: string | number | null | undefined) => value === null || value === undefined ? '' : String(value)

export function valuesOf({ terms, version }: Pick<AgreementResponse, 'terms' | 'version'>): Values {
  return {
    version,
    entrustedBy: terms.entrustedBy, reason: textOf(terms.reason), startsOn: terms.startsOn, endsOn: textOf(terms.endsOn), childrenCaredFor: textOf(terms.childrenCaredFor),
    carerAble: terms.carerAble === true, violentOffence: answerOf(terms.violentOffence), addiction: answerOf(terms.addiction), formerNeglect: answerOf(terms.formerNeglect),
    otherwiseUnsuitable: answerOf(terms.otherwiseUnsuitable), checkedOn: textOf(terms.checkedOn), checkedBy: textOf(terms.checkedBy), childOpinion: terms.childOpinion ?? '',
    opinionText: textOf(terms.opinionText), opinionOn: textOf(terms.opinionOn), opinionAskedBy: textOf(terms.opinionAskedBy), contactsPerWeek: textOf(terms.contactsPerWeek),
    medicalDecider: textOf(terms.medicalDecider), moneyYuan: terms.moneyFen === null || terms.moneyFen === undefined ? '' : String(Number(terms.moneyFen) / 100), moneyPeriod: terms.moneyPeriod ?? 'MONTH',
    moneyWay: textOf(terms.moneyWay), specialTerms: textOf(terms.specialTerms),
  }
}

export function blank(today: string): Values {
  return {
    version: 0,
    entrustedBy: 'BOTH', reason: '', startsOn: today, endsOn: '', childrenCaredFor: '', carerAble: false, violentOffence: '', addiction: '', formerNeglect: '', otherwiseUnsuitable: '',
    checkedOn: '', checkedBy: '', childOpinion: '', opinionText: '', opinionOn: '', opinionAskedBy: '', contactsPerWeek: '1', medicalDecider: '', moneyYuan: '', moneyPeriod: 'MONTH', moneyWay: '', specialTerms: '',
  }
}

const orNull = (text: string) => text === '' ? null : text
const numberOrNull = (text: string) => text === '' ? null : Number(text)
const checked = (value: string) => value === '' ? null : value === 'yes'

export function termsOf(values: Values, carer: Pick<AgreementResponse['terms'], 'carerId' | 'relationCode'>): AgreementTerms {
  return {
    carerId: carer.carerId, relationCode: carer.relationCode ?? null, entrustedBy: values.entrustedBy, reason: orNull(values.reason), startsOn: values.startsOn, endsOn: orNull(values.endsOn),
    childrenCaredFor: numberOrNull(values.childrenCaredFor), carerAble: values.carerAble, violentOffence: checked(values.violentOffence), addiction: checked(values.addiction),
    formerNeglect: checked(values.formerNeglect), otherwiseUnsuitable: checked(values.otherwiseUnsuitable), checkedOn: orNull(values.checkedOn), checkedBy: orNull(values.checkedBy),
    childOpinion: values.childOpinion === '' ? null : values.childOpinion, opinionText: orNull(values.opinionText), opinionOn: orNull(values.opinionOn), opinionAskedBy: orNull(values.opinionAskedBy),
    contactsPerWeek: numberOrNull(values.contactsPerWeek), medicalDecider: orNull(values.medicalDecider), specialTerms: orNull(values.specialTerms),
    moneyFen: values.moneyYuan === '' ? null : Math.round(Number(values.moneyYuan) * 100), moneyPeriod: values.moneyYuan === '' ? null : values.moneyPeriod, moneyWay: orNull(values.moneyWay),
  }
}
