export { ChildPicker } from './child-picker'
