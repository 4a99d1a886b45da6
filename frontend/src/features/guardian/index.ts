import type words from './locales/zh-CN.json'

declare module '@/shared/i18n/keys' {
  interface Locales {
    guardian: typeof words
  }
}

export { CARE_TYPES, PRESENCES, RELATIONS, relationsOf } from './codes'
export type { FamilyEdit } from './family-editor'
export { FamilySection } from './family-section'
export { PersonFields } from './person-fields'
export { noPerson, personSchema, useEnsurePerson, type PersonValue } from './person-value'
