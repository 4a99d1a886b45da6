export { OrganizationPicker } from './organization-picker'
