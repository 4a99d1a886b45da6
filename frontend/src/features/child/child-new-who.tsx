import { lazy, Suspense } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { HealthFields, WhoFields } from './child-fields-who'
import type { RegistrationInput } from './registration'

// Wanted once a name is typed, not before the form is there.
const DuplicateNote = lazy(async () => ({ default: (await import('./duplicate-note')).DuplicateNote }))

export function WhoStep() {
  const { control } = useFormContext<RegistrationInput>()
  const [name, birthDate, idNumber] = useWatch({ control, name: ['name', 'birthDate', 'idNumber'] })
  return <><WhoFields /><Suspense><DuplicateNote name={name} birthDate={birthDate} idNumber={idNumber} /></Suspense><HealthFields /></>
}
