// Set when somebody signed out: a cookie the server could not be told about (offline) must not sign them in again.
import { readPreference, writePreference } from '@/shared/lib/preferences'

export const rememberSignedOut = () => writePreference('signed-out', '1')
export const forgetSignedOut = () => writePreference('signed-out', '')
export const wasSignedOut = () => readPreference('signed-out') === '1'
