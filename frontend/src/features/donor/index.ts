export { DonorForm } from './donor-form'
export { DonorPicker } from './donor-picker'
