import { lazy } from 'react'
import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    guardian: typeof words
  }
}

export { CARE_TYPES, PRESENCES, RELATIONS, relationsOf } from './codes'
export type { FamilyEdit } from './family-editor'
/** The family tab; loads when it is shown, so that forms which name a person do not carry it. */
export const FamilySection = lazy(async () => ({ default: (await import('./family-section')).FamilySection }))
export { PersonFields } from './person-fields'
export { noPerson, personSchema, useEnsurePerson, type PersonValue } from './person-value'
