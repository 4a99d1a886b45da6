import { useEffect, useState } from 'react'

/** True once `active` has lasted `ms`: quick answers must not flash a skeleton. */
export function useDelayed(active: boolean, ms: number): boolean {
  const [passed, setPassed] = useState(false)
  useEffect(() => {
    if (!active) return undefined
    const timer = setTimeout(() => setPassed(true), ms)
    return () => {
      clearTimeout(timer)
      setPassed(false)
    }
  }, [active, ms])
  return active && passed
}
