export { PersonPicker } from './person-picker-lazy'
export { RecorderFilter } from './recorder-filter'
