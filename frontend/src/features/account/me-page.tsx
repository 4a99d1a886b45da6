import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signOut } from '@/shared/auth/session-store'
import { useCan, useSession } from '@/shared/auth/use-session'
import { chooseLanguage, LANGUAGES } from '@/shared/i18n/i18n'
import { useLanguage } from '@/shared/i18n/use-language'
import { applyLargeType, readPreference, writePreference } from '@/shared/lib/preferences'
import { Button, LinkButton } from '@/shared/ui/button'
import { Checkbox, Segments } from '@/shared/ui/choices'
import { Card, Facts, PageHeader } from '@/shared/ui/display'

const Dialog = lazy(async () => ({ default: (await import('@/shared/ui/dialog')).Dialog }))

export default function MePage() {
  const { t } = useTranslation('account')
  const session = useSession()
  const mayRemind = useCan('worklist:read')
  const language = useLanguage()
  const [large, setLarge] = useState(readPreference('large-type') === '1')
  const [leaving, setLeaving] = useState(false)
  const [unsent, setUnsent] = useState<{ count: number; scope: 'here' | 'everywhere' }>()
  const leave = async (scope: 'here' | 'everywhere', knowing = false) => {
    setLeaving(true)
    const count = knowing || readPreference('vault') !== '1' ? 0 : await import('@/shared/offline/outbox').then(async (outbox) => outbox.countUnsent(session.personId)).catch(() => 0)
    if (count === 0) return signOut(scope)
    setLeaving(false)
    return setUnsent({ count, scope })
  }
  return (
    <>
      <PageHeader title={t('me.title')} />
      <div className="narrow stack">
        <Card>
          <Facts items={[
            { label: t('me.name'), value: session.name },
            { label: t('me.organization'), value: session.organization.name },
          ]} />
        </Card>
        <Card title={t('me.look')}>
          <Segments
            label={t('me.language')}
            value={language}
            options={LANGUAGES.map((value) => ({ value, label: t(`me.languages.${value}`) }))}
            onChange={(value) => void chooseLanguage(value)}
          />
          <Checkbox
            label={t('me.large')}
            checked={large}
            onChange={(event) => {
              setLarge(event.target.checked)
              applyLargeType(event.target.checked)
              writePreference('large-type', event.target.checked ? '1' : '')
            }}
          />
        </Card>
        {mayRemind && <Card title={t('me.reminders')}><LinkButton to="/me/reminders" icon="calendar">{t('me.reminders_open')}</LinkButton> <LinkButton to="/me/service" icon="report">{t('me.service')}</LinkButton></Card>}
        <Card title={t('me.sign_in')}>
          <LinkButton to="/me/password" icon="edit">{t('me.change_password')}</LinkButton>
        </Card>
        <Card title={t('me.leave')}>
          <p className="muted">{t('me.leave_hint')}</p>
          <div className="actions">
            <Button busy={leaving} onClick={() => void leave('here')}>{t('me.leave_here')}</Button>
            <Button busy={leaving} onClick={() => void leave('everywhere')}>{t('me.leave_everywhere')}</Button>
          </div>
        </Card>
      </div>
      {unsent !== undefined && (
        <Suspense>
          <Dialog isOpen title={t('me.unsent', { count: unsent.count })} onClose={() => setUnsent(undefined)}>
            <p>{t('me.unsent_text')}</p>
            <div className="actions end">
              <Button look="danger" busy={leaving} onClick={() => void leave(unsent.scope, true)}>{t('me.unsent_leave')}</Button>
              <LinkButton look="primary" icon="outbox" to="/outbox">{t('me.unsent_send')}</LinkButton>
            </div>
          </Dialog>
        </Suspense>
      )}
    </>
  )
}
