export { ReversalForm } from './reversal-form'
