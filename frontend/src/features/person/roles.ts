import type { Role } from '@/api/gen/types.gen'

export const ROLES: readonly Role[] = ['COUNTY_ADMIN', 'TOWN_SUPERVISOR', 'VILLAGE_DIRECTOR', 'CLASS_TEACHER', 'HEAD_TEACHER', 'ORGANIZATION_OFFICER', 'HELPER', 'VOLUNTEER', 'AUDITOR']

export const roleOf = (text: string | undefined): Role | undefined => ROLES.find((role) => role === text)
