import type { OrganizationKind, SchoolSystem } from '@/api/gen/types.gen'

export const KINDS: readonly OrganizationKind[] = ['CIVIL_AFFAIRS', 'WOMENS_FEDERATION', 'YOUTH_LEAGUE', 'CARE_COMMITTEE', 'EDUCATION_BUREAU', 'SCHOOL',
  'SCHOOL_DISTRICT', 'SUPPORT_UNIT', 'VILLAGE_COMMITTEE', 'TOWN_GOVERNMENT', 'POLICE', 'SOCIAL_ORGANIZATION', 'OTHER']

export const SYSTEMS = ['SIX_THREE', 'FIVE_FOUR'] as const satisfies readonly SchoolSystem[]

export const kindOf = (text: string | undefined): OrganizationKind | undefined => KINDS.find((kind) => kind === text)
