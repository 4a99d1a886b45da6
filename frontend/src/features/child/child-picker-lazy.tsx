import { lazy, Suspense } from 'react'
import type { PickerProps } from '@/shared/form/form-picker'

// The search box brings React Aria; a field form that only needs the chooser beside it must not carry that.
const Picker = lazy(async () => ({ default: (await import('./child-picker')).ChildPicker }))

export function ChildPicker(props: PickerProps) {
  return <Suspense><Picker {...props} /></Suspense>
}
