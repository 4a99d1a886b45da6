import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toApiError } from '@/api/problem'
import { randomId } from '@/api/random-id'
import { Button, LinkButton } from '@/shared/ui/button'
import { EmptyState } from '@/shared/ui/page-state'

/** A page broke: the rest of the app still stands, and there is a code to read out. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('app')
  const router = useRouter()
  const [local] = useState(() => randomId().slice(0, 8))
  const problem = toApiError(error)
  const code = problem.traceId === '' ? local : problem.spokenCode
  return (
    <div className="page" role="alert">
      <h1 tabIndex={-1} className="for-readers">{t('crash.title')}</h1>
      <EmptyState icon="warning" title={t('crash.title')} action={(
        <div className="actions">
          <LinkButton to="/" look="primary">{t('crash.home')}</LinkButton>
          <Button onClick={() => { reset(); void router.invalidate() }}>{t('crash.reload')}</Button>
        </div>
      )}>
        {t('crash.text')} <span className="code">{t('crash.code', { code })}</span>
      </EmptyState>
    </div>
  )
}
