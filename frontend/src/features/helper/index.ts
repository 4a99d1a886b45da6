export { standingTone } from './standing'
