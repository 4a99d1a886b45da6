export { HELPER_KINDS } from './codes'
