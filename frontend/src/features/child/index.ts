export { ChildChooser, type ChosenChild } from './child-chooser'
export { ChildPicker } from './child-picker-lazy'
