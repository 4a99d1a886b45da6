import { lazy, Suspense } from 'react'
import type { PickerProps } from '@/shared/form/form-picker'

// The search box brings React Aria; a list that only needs the filter beside it must not carry that.
const Picker = lazy(async () => ({ default: (await import('./person-picker')).PersonPicker }))

export function PersonPicker(props: PickerProps) {
  return <Suspense><Picker {...props} /></Suspense>
}
