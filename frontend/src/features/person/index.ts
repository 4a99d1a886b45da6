export { PersonPicker } from './person-picker'
