export { ConsentSection } from './consent-section'
export { WishSection } from './wish-section'
