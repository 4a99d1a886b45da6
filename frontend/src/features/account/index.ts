export { FirstPassword } from './first-password'
export { SignInForm } from './sign-in-form'
