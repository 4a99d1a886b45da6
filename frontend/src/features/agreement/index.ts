export { AgreementSection } from './agreement-section'
export { CareAlerts } from './care-alerts'
