export { HomeComingSection } from './home-coming-section'
