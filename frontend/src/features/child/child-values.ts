// A child's own fields as forms hold them, and back: '' is “not given”.
import * as z from 'zod/mini'
import type { ChildResponse, ChildUpdateRequest } from '@/api/gen/types.gen'
import { rule } from '@/shared/form'
import { cleanIdNumber } from '@/shared/format/id-number'
import { GRADES, HEALTH, HOUSEHOLD_TYPES, NO_ID_REASONS, RISKS, STAGES } from './codes'

const yesNo = z.enum(['', 'yes', 'no'])

export const childSchema = z.object({
  name: rule.text(50),
  formerName: rule.optionalText(50),
  // Empty until chosen, so that a draft knows the field.
  gender: z.pipe(z.string(), z.enum(['MALE', 'FEMALE'])),
  ethnicityCode: z.string(),
  birthDate: rule.pastDate(),
  idNumber: rule.optionalIdNumber(),
  noIdReason: z.enum(['', ...NO_ID_REASONS]),
  regionCode: rule.text(12),
  address: rule.optionalText(200),
  ownPhone: rule.optionalPhone(),
  householdRegistered: yesNo,
  householdType: z.enum(['', ...HOUSEHOLD_TYPES]),
  householdPlace: rule.optionalText(120),
  healthStatus: z.enum(['', ...HEALTH]),
  healthNote: rule.optionalText(500),
  schoolingStage: z.enum(['', ...STAGES]),
  schoolId: z.string(),
  schoolName: rule.optionalText(100),
  gradeCode: z.enum(['', ...GRADES]),
  className: rule.optionalText(30),
  teacherName: rule.optionalText(50),
  teacherPhone: rule.optionalPhone(),
  boarding: yesNo,
  interests: rule.optionalText(200),
  riskLevel: z.enum(['', ...RISKS]),
  riskLevelOn: rule.optionalDate(),
  collectedBy: rule.optionalText(50),
  collectedOn: rule.optionalDate(),
  confirmedBy: rule.optionalText(50),
})
export type ChildInput = z.input<typeof childSchema>
export type ChildValues = z.output<typeof childSchema>

export const EMPTY = {
  name: '', formerName: '', gender: '', ethnicityCode: '01', birthDate: '', idNumber: '', noIdReason: '', regionCode: '', address: '', ownPhone: '',
  householdRegistered: '', householdType: '', householdPlace: '', healthStatus: '', healthNote: '', schoolingStage: '', schoolId: '', schoolName: '', gradeCode: '',
  className: '', teacherName: '', teacherPhone: '', boarding: '', interests: '', riskLevel: '', riskLevelOn: '', collectedBy: '', collectedOn: '', confirmedBy: '',
} as const satisfies ChildInput

export const SECTIONS = ['who', 'home', 'school', 'health', 'collected'] as const
export type ChildSection = (typeof SECTIONS)[number]

/** Which section of the file mends a missing field; the family's own codes are not among them. */
export const FIELDS_OF: Record<ChildSection, readonly (keyof ChildInput)[]> = {
  who: ['name', 'formerName', 'gender', 'ethnicityCode', 'birthDate', 'idNumber', 'noIdReason'],
  home: ['regionCode', 'address', 'ownPhone', 'householdRegistered', 'householdType', 'householdPlace'],
  school: ['schoolingStage', 'schoolName', 'schoolId', 'gradeCode', 'className', 'teacherName', 'teacherPhone', 'boarding'],
  health: ['healthStatus', 'healthNote', 'interests', 'riskLevel', 'riskLevelOn'],
  collected: ['collectedBy', 'collectedOn', 'confirmedBy'],
}

export function sectionOf(field: string): ChildSection | undefined {
  return SECTIONS.find((section) => FIELDS_OF[section].some((name) => name === field))
}

const textOrNull = (text: string) => text === '' ? null : text
const codeOrNull = <Code extends string>(code: Code | '') => code === '' ? null : code
const flag = (value: boolean | null) => value === null ? '' : value ? 'yes' : 'no'
const flagOrNull = (value: '' | 'yes' | 'no') => value === '' ? null : value === 'yes'

export function valuesOf(child: ChildResponse): z.input<typeof childSchema> {
  return {
    name: child.name, formerName: child.formerName ?? '', gender: child.gender ?? '', ethnicityCode: child.ethnicityCode ?? '', birthDate: child.birthDate ?? '',
    idNumber: '', noIdReason: child.noIdReason ?? '', regionCode: child.region?.code ?? '', address: child.address ?? '', ownPhone: child.ownPhone ?? '',
    householdRegistered: flag(child.householdRegistered), householdType: child.householdType ?? '', householdPlace: child.householdPlace ?? '',
    healthStatus: child.healthStatus ?? '', healthNote: child.healthNote ?? '', schoolingStage: child.schoolingStage ?? '', schoolId: child.school?.id ?? '',
    schoolName: child.schoolName ?? '', gradeCode: child.gradeCode ?? '', className: child.className ?? '', teacherName: child.teacherName ?? '', teacherPhone: child.teacherPhone ?? '',
    boarding: flag(child.boarding), interests: child.interests.join(', '), riskLevel: child.riskLevel ?? '', riskLevelOn: child.riskLevelOn ?? '',
    collectedBy: child.collectedBy ?? '', collectedOn: child.collectedOn ?? '', confirmedBy: child.confirmedBy ?? '',
  }
}

export function requestOf(values: ChildValues): ChildUpdateRequest {
  const idNumber = cleanIdNumber(values.idNumber)
  return {
    name: values.name, formerName: textOrNull(values.formerName), gender: values.gender, ethnicityCode: textOrNull(values.ethnicityCode), birthDate: values.birthDate,
    idNumber: textOrNull(idNumber), noIdReason: idNumber === '' ? codeOrNull(values.noIdReason) : null, householdRegistered: flagOrNull(values.householdRegistered),
    householdType: codeOrNull(values.householdType), householdPlace: textOrNull(values.householdPlace), regionCode: values.regionCode, address: textOrNull(values.address),
    ownPhone: textOrNull(values.ownPhone), healthStatus: codeOrNull(values.healthStatus), healthNote: textOrNull(values.healthNote), schoolingStage: codeOrNull(values.schoolingStage),
    schoolId: textOrNull(values.schoolId), schoolName: values.schoolId === '' ? textOrNull(values.schoolName) : null, gradeCode: codeOrNull(values.gradeCode), className: textOrNull(values.className),
    teacherName: textOrNull(values.teacherName), teacherPhone: textOrNull(values.teacherPhone), boarding: flagOrNull(values.boarding),
    interests: values.interests.split(/[\u3001\uff0c\uff1b,;\s]+/).filter((word) => word !== ''), riskLevel: codeOrNull(values.riskLevel), riskLevelOn: textOrNull(values.riskLevelOn),
    collectedBy: textOrNull(values.collectedBy), collectedOn: textOrNull(values.collectedOn), confirmedBy: textOrNull(values.confirmedBy),
  }
}
