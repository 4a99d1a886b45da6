export { OfficeToday } from './office-today'
