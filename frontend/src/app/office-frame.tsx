import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/shared/auth/use-session'
import { LanguageSwitch } from '@/shared/i18n/language-switch'
import { Icon } from '@/shared/ui/icon'
import { Logo } from '@/shared/ui/logo'
import { useOfficeMenu } from './navigation'
import { PersonMenu } from './person-menu'
import { WaitingCount } from './waiting-count'
import { searchTarget } from './search-target'

const JobBell = lazy(async () => ({ default: (await import('@/features/job')).JobBell }))

export function OfficeFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation(['app', 'shared', 'nav'])
  const session = useSession()
  const menu = useOfficeMenu()
  return (
    <div className="office">
      <header className="top-bar">
        <Link to="/" className="brand"><Logo size={28} />{t('shared:app_name')}</Link>
        <span className="organization">{session.organization.name}</span>
        <SearchBox />
        <Suspense><JobBell /></Suspense>
        <LanguageSwitch />
        <PersonMenu />
      </header>
      <nav className="side-menu" aria-label={t('shell.menu')}>
        {menu.map(({ part, items }) => (
          <ul key={part} aria-label={t(`menu.${part}`)}>
            {menu.length > 1 && part !== 'work' && <li className="menu-part" aria-hidden="true">{t(`menu.${part}`)}</li>}
            {items.map((item) => (
              <li key={item.to}>
                <Link to={item.to} activeOptions={{ exact: item.to === '/' }} className="menu-item">
                  <Icon name={item.icon} />{t(`nav:${item.labelKey}`)}{item.counts === true && <WaitingCount />}
                </Link>
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <main id="content" className="content" tabIndex={-1}>{children}</main>
    </div>
  )
}

/** Children by name, pinyin or initials; Ctrl+K or / from anywhere. Hidden until there is a place to search. */
function SearchBox() {
  const { t } = useTranslation('app')
  const navigate = useNavigate()
  const box = useRef<HTMLInputElement>(null)
  const target = searchTarget()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)
      if ((event.ctrlKey && event.key === 'k') || (event.key === '/' && !typing)) {
        event.preventDefault()
        box.current?.focus()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  if (target === undefined) return <span className="search-box" />
  return (
    <form
      className="search-box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        const q = box.current?.value.trim() ?? ''
        void navigate({ href: `${target}?q=${encodeURIComponent(JSON.stringify(q))}` })
      }}
    >
      <input ref={box} className="input" type="search" name="q" aria-label={t('shell.search')} placeholder={t('shell.search_hint')} autoComplete="off" />
      <button type="submit" className="button quiet icon-button" aria-label={t('shell.search')}><Icon name="search" /></button>
    </form>
  )
}
