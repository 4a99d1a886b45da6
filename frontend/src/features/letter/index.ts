export { LetterSection } from './letter-section'
