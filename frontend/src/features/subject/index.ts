export { HoldNotice } from './hold-notice'
