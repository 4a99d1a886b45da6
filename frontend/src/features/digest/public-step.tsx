import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toApiError } from '@/api/problem'
import { LanguageSwitch } from '@/shared/i18n/language-switch'
import { Button, EmptyState, Notice, useErrorText } from '@/shared/ui'
import { Logo } from '@/shared/ui/logo'

const GONE = 404

type Props = { title: string; text: string; button: string; done: string; doneHint: string; act: () => Promise<unknown> }

/** One thing a link from a mail does, by a button: whatever fetches links for a preview does nothing. */
export function PublicStep({ title, text, button, done, doneHint, act }: Props) {
  const { t } = useTranslation(['digest', 'shared'])
  const errorText = useErrorText()
  const [state, setState] = useState<'asked' | 'busy' | 'done'>('asked')
  const [fault, setFault] = useState<unknown>()
  const go = async () => {
    setState('busy')
    setFault(undefined)
    try {
      await act()
      setState('done')
    } catch (error) {
      setFault(error)
      setState('asked')
    }
  }
  const gone = fault !== undefined && toApiError(fault).status === GONE
  return (
    <div className="login">
      <div className="login-bar"><LanguageSwitch /></div>
      <main className="login-card">
        <div className="login-brand"><Logo size={48} /><p className="muted">{t('shared:app_name')}</p></div>
        {gone && <EmptyState title={t('page.gone')} icon="warning">{t('page.gone_hint')}</EmptyState>}
        {!gone && state === 'done' && <EmptyState title={done} icon="check">{doneHint}</EmptyState>}
        {!gone && state !== 'done' && (
          <div className="stack">
            <h1 tabIndex={-1}>{title}</h1>
            <p>{text}</p>
            {fault !== undefined && <Notice tone="bad">{errorText(fault)}</Notice>}
            <Button className="wide" look="primary" busy={state === 'busy'} onClick={() => void go()}>{button}</Button>
          </div>
        )}
      </main>
    </div>
  )
}
