import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/shared/auth/use-session'
import { useLeave } from './use-leave'
import { Icon } from '@/shared/ui/icon'

/** A plain disclosure: two entries do not need a menu widget on every page. */
export function PersonMenu() {
  const { t } = useTranslation(['app', 'nav'])
  const session = useSession()
  const leave = useLeave()
  const box = useRef<HTMLDetailsElement>(null)
  const close = () => box.current?.removeAttribute('open')
  useEffect(() => {
    const shut = () => box.current?.removeAttribute('open')
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) shut()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') shut()
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  return (
    <details ref={box} className="person-menu">
      <summary className="button quiet">
        <span className="initial" aria-hidden="true">{Array.from(session.name)[0]}</span>
        <span>{session.name}<span className="for-readers">{t('shell.person_menu')}</span></span>
        <Icon name="down" size={16} />
      </summary>
      <div className="popover">
        <Link to="/me" className="list-item" onClick={close}>{t('nav:account.me')}</Link>
        <button type="button" className="list-item" onClick={leave}>{t('shell.sign_out')}</button>
      </div>
    </details>
  )
}
