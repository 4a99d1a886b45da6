export { ParentLinkSection } from './parent-link-section'
