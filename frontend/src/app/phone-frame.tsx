import { Link, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/shared/auth/use-session'
import { cx } from '@/shared/lib/class-names'
import { Icon } from '@/shared/ui/icon'
import { Logo } from '@/shared/ui/logo'
import { usePhoneMenu } from './navigation'
import { WaitingCount } from './waiting-count'

export function PhoneFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation(['app', 'shared', 'nav'])
  const session = useSession()
  const { bar, more } = usePhoneMenu()
  const path = useLocation({ select: (location) => location.pathname })
  const within = (item: { to: string }) => path === item.to || path.startsWith(`${item.to}/`)
  const elsewhere = !bar.some((item) => item.to !== '/' && within(item)) && more.some(({ items }) => items.some(within))
  return (
    <div className="phone">
      <header className="top-bar">
        <Link to="/" className="brand"><Logo size={24} />{t('shared:app_name')}</Link>
        <span className="organization">{session.organization.name}</span>
      </header>
      <main id="content" className="content" tabIndex={-1}>{children}</main>
      <nav className="bottom-bar" aria-label={t('shell.menu')}>
        {bar.map((item) => (
          <Link key={item.to} to={item.to} activeOptions={{ exact: item.to === '/' }} className={cx('bar-item', item.main === true && 'main')}>
            <span className="bar-icon"><Icon name={item.icon} size={24} />{item.counts === true && <WaitingCount />}</span>{t(`nav:${item.labelKey}`)}
          </Link>
        ))}
        {more.length > 0 && (
          <Link to="/more" className="bar-item" aria-current={elsewhere ? 'true' : undefined}>
            <span className="bar-icon"><Icon name="more" size={24} /></span>{t('menu.more')}
          </Link>
        )}
      </nav>
    </div>
  )
}
