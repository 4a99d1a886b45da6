import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createCalendarLinkMutation, deleteCalendarLinkMutation, getCalendarLinkOptions } from '@/api/gen/@tanstack/react-query.gen'
import { useFormat } from '@/shared/format/use-format'
import { useLanguage } from '@/shared/i18n/use-language'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, Notice, PageState, toast, useErrorText } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { SecretLink } from '@/shared/ui/secret-link'

/** The secret address of her calendar: made, changed and closed by herself. */
export function CalendarCard() {
  const { t } = useTranslation('calendar')
  const query = useQuery(getCalendarLinkOptions())
  return (
    <Card title={t('feed.title')}>
      <div className="stack">
        <p>{t('feed.what')}</p>
        <p className="muted">{t('feed.privacy')}</p>
        <PageState query={query} skeletonLines={1}>{(link) => <Address since={link.createdAt} />}</PageState>
      </div>
    </Card>
  )
}

function Address({ since }: { since: string | null }) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const fresh = useFresh()
  const language = useLanguage()
  const errorText = useErrorText()
  const make = useMutation(createCalendarLinkMutation())
  const close = useMutation(deleteCalendarLinkMutation())
  const [asking, setAsking] = useState(false)
  const fault = make.error ?? close.error
  const create = async () => {
    setAsking(false)
    await fresh(make.mutateAsync({ body: { language: language === 'en' ? 'EN' : 'ZH_CN' } })).catch(() => undefined)
  }
  return (
    <>
      {since !== null && <p>{t('feed.since', { when: format.instant(since) })}</p>}
      {make.data !== undefined && since !== null && <Fresh path={make.data.path} />}
      {fault !== null && <Notice tone="bad">{errorText(fault)}</Notice>}
      <div className="actions">
        {since === null
          ? <Button look="primary" icon="calendar" busy={make.isPending} onClick={() => void create()}>{t('feed.make')}</Button>
          : (
            <>
              <Button busy={make.isPending} onClick={() => setAsking(true)}>{t('feed.change')}</Button>
              <Button look="danger" busy={close.isPending} onClick={() => {
                make.reset()
                void fresh(close.mutateAsync({})).then(() => toast(t('feed.closed')), () => undefined)
              }}>{t('feed.close')}</Button>
            </>
          )}
      </div>
      {asking && (
        <Dialog isOpen title={t('feed.change')} onClose={() => setAsking(false)}>
          <p>{t('feed.change_hint')}</p>
          <div className="actions end"><Button look="primary" onClick={() => void create()}>{t('feed.change_yes')}</Button></div>
        </Dialog>
      )}
    </>
  )
}

/** Shown until she leaves the page; nobody can ask for it again. */
function Fresh({ path }: { path: string }) {
  const { t } = useTranslation('calendar')
  const url = `${location.origin}${path}`
  return (
    <Notice tone="info">
      <p>{t('feed.once')}</p>
      <SecretLink>{url}</SecretLink>
      <div className="actions">
        <Button onClick={() => {
          // Pages opened without TLS have no clipboard; the address stays on the screen to be copied by hand.
          void navigator.clipboard?.writeText(url).then(() => toast(t('feed.copied')))
        }}>{t('feed.copy')}</Button>
        <a className="button plain" href={url.replace(/^https?:/, 'webcal:')}><span>{t('feed.subscribe')}</span></a>
      </div>
      <p className="muted small">{t('feed.how')}</p>
    </Notice>
  )
}
