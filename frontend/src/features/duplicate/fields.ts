import type { ChildMergeField, ChildResponse } from '@/api/gen/types.gen'

/** What is compared, in the order of the file; each goes over as a whole. */
export const FIELDS = ['NAME', 'FORMER_NAME', 'GENDER', 'BIRTH_DATE', 'ETHNICITY', 'ID_NUMBER', 'HOUSEHOLD', 'RESIDENCE', 'OWN_PHONE', 'HEALTH', 'SCHOOLING', 'INTERESTS', 'RISK', 'COLLECTION'] as const satisfies readonly ChildMergeField[]

const joined = (...parts: readonly (string | null | undefined)[]) => parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ')

/** The words of a field's coded part. */
export type CodeWords = {
  gender: (code: NonNullable<ChildResponse['gender']>) => string
  health: (code: NonNullable<ChildResponse['healthStatus']>) => string
  risk: (code: NonNullable<ChildResponse['riskLevel']>) => string
  grade: (code: NonNullable<ChildResponse['gradeCode']>) => string
  ethnicity: (code: string) => string
  date: (day: string) => string
}

/** A field as it is shown beside the other file's; empty when there is nothing. */
export function shown(child: ChildResponse, field: ChildMergeField, words: CodeWords): string {
  switch (field) {
    case 'NAME': return child.name
    case 'FORMER_NAME': return child.formerName ?? ''
    case 'GENDER': return child.gender === null ? '' : words.gender(child.gender)
    case 'BIRTH_DATE': return child.birthDate === null ? '' : words.date(child.birthDate)
    case 'ETHNICITY': return child.ethnicityCode === null ? '' : words.ethnicity(child.ethnicityCode)
    case 'ID_NUMBER': return child.idNumberMasked ?? ''
    case 'HOUSEHOLD': return child.householdPlace ?? ''
    case 'RESIDENCE': return joined(child.region?.fullName ?? null, child.address)
    case 'OWN_PHONE': return child.ownPhone ?? ''
    case 'HEALTH': return joined(child.healthStatus === null ? '' : words.health(child.healthStatus), child.healthNote)
    case 'SCHOOLING': return joined(child.schoolName, child.gradeCode === null ? '' : words.grade(child.gradeCode), child.className, child.teacherName)
    case 'INTERESTS': return joined(...child.interests)
    case 'RISK': return child.riskLevel === null ? '' : words.risk(child.riskLevel)
    default: return joined(child.collectedBy, child.collectedOn, child.confirmedBy)
  }
}
