export { PersonPicker } from './person-picker'
export { RecorderFilter } from './recorder-filter'
