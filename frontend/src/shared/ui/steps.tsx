import { useTranslation } from 'react-i18next'
import { cx } from '@/shared/lib/class-names'

/** Where one is in a form of several pages; with `onGo` steps already seen can be gone back to. */
export function Steps({ steps, current, onGo }: { steps: readonly { id: string; label: string }[]; current: string; onGo?: (id: string) => void }) {
  const { t } = useTranslation()
  const at = steps.findIndex((step) => step.id === current)
  return (
    <nav className="steps" aria-label={t('steps.label')}>
      <p className="for-readers" role="status">{t('steps.of', { step: at + 1, total: steps.length })}</p>
      <ol>
        {steps.map((step, index) => (
          <li key={step.id} className={cx('step', index < at && 'done', index === at && 'here')} aria-current={index === at ? 'step' : undefined}>
            {index < at && onGo !== undefined ? <button type="button" className="link" onClick={() => onGo(step.id)}>{step.label}</button> : <span>{step.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
