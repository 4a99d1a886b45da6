import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/shared/auth/use-session'
import { Button } from '@/shared/ui'

const DisclosureDialog = lazy(async () => ({ default: (await import('./child-edit-disclosure')).DisclosureDialog }))
/** A number left on a screen is a number lost. */
const SHOWN_MS = 60_000

/** Masked; the whole number only with a reason, which is logged, and hidden again by hand or by itself. */
export function IdNumberFact({ childId, masked }: { childId: string; masked: string }) {
  const { t } = useTranslation('child')
  const [asking, setAsking] = useState(false)
  const [number, setNumber] = useState<string>()
  const mayReveal = useCan('child:reveal')
  useEffect(() => {
    if (number === undefined) return undefined
    const timer = setTimeout(() => setNumber(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [number])
  return (
    <span className="actions">
      <span className="code">{number ?? masked}</span>
      {mayReveal && (number === undefined
        ? <Button look="quiet" icon="eye" onClick={() => setAsking(true)}>{t('reveal.show')}</Button>
        : <Button look="quiet" icon="eye_off" onClick={() => setNumber(undefined)}>{t('reveal.hide')}</Button>)}
      {asking && <Suspense><DisclosureDialog childId={childId} onClose={() => setAsking(false)} onNumber={(shown) => { setNumber(shown); setAsking(false) }} /></Suspense>}
    </span>
  )
}
