import { lazy } from 'react'

export { standingTone } from './standing'
/** Brings its form along only where it is shown. */
export const StaffChecks = lazy(async () => ({ default: (await import('./staff-checks')).StaffChecks }))
