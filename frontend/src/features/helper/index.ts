export { standingTone } from './standing'
export { StaffChecks } from './staff-checks'
