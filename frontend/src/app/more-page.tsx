import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/shared/auth/use-session'
import { Button, Card, Icon, PageHeader } from '@/shared/ui'
import { usePhoneMenu } from './navigation'
import { useLeave } from './use-leave'

/** Everything of the phone's menu that has no place in the bar. */
export default function MorePage() {
  const { t } = useTranslation(['app', 'nav'])
  const session = useSession()
  const { more } = usePhoneMenu()
  const leave = useLeave()
  return (
    <>
      <PageHeader title={t('menu.more')} sub={t('menu.who', { name: session.name, organization: session.organization.name })}
        actions={<Button onClick={leave}>{t('shell.sign_out')}</Button>} />
      <div className="stack">
        {more.map(({ part, items }) => (
          <Card key={part} title={t(`menu.${part}`)} className="menu-card">
            <ul>
              {items.map((item) => (
                <li key={item.to}>
                  <Link to={item.to} className="menu-row"><Icon name={item.icon} size={24} /><span>{t(`nav:${item.labelKey}`)}</span><Icon name="next" size={16} /></Link>
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </>
  )
}
