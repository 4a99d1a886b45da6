import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getPublicParentLinkOptions, openPublicParentLinkMutation } from '@/api/gen/@tanstack/react-query.gen'
import { toApiError } from '@/api/problem'
import { useFormat } from '@/shared/format/use-format'
import { LanguageSwitch } from '@/shared/i18n/language-switch'
import { readerKeyOf } from '@/shared/lib/reader-key'
import { Button, EmptyState, Notice, PageState, useErrorText } from '@/shared/ui'
import { Logo } from '@/shared/ui/logo'
import { OpenedPage } from './opened-page'

const route = getRouteApi('/w/$code')
const GONE = 404
const ELSEWHERE = 'parent-link.opened-elsewhere'

/** What a parent sees behind her link: first a page that names nobody, so that whatever fetches links for a preview opens nothing. */
export default function PublicParentPage() {
  const { t } = useTranslation(['parentlink', 'shared'])
  const { code } = route.useParams()
  return (
    <div className="login">
      <div className="login-bar"><LanguageSwitch /></div>
      <main className="login-card">
        <div className="login-brand"><Logo size={48} /><p className="muted">{t('shared:app_name')}</p></div>
        <Door code={code} />
      </main>
    </div>
  )
}

function Door({ code }: { code: string }) {
  const { t } = useTranslation('parentlink')
  const format = useFormat()
  const errorText = useErrorText()
  const query = useQuery({ ...getPublicParentLinkOptions({ path: { code } }), retry: false })
  const opening = useMutation(openPublicParentLinkMutation())
  const [readerKey] = useState(() => readerKeyOf(code))
  if (opening.data !== undefined) return <OpenedPage code={code} readerKey={readerKey} first={opening.data} />
  const failed = query.error ?? opening.error
  if (failed !== null && toApiError(failed).status === GONE) return <EmptyState title={t('page.gone')} icon="warning">{t('page.gone_hint')}</EmptyState>
  if (opening.error !== null && toApiError(opening.error).code === ELSEWHERE) return <EmptyState title={t('page.elsewhere')} icon="phone">{t('page.elsewhere_hint')}</EmptyState>
  return (
    <PageState query={query} skeletonLines={3}>
      {(door) => (
        <div className="stack">
          <h1 tabIndex={-1}>{t('page.title')}</h1>
          <p>{t('page.why')}</p>
          <p className="muted">{t('page.from', { office: door.organizationName })}</p>
          {opening.error !== null && <Notice tone="bad">{errorText(opening.error)}</Notice>}
          <Button className="wide" look="primary" busy={opening.isPending} onClick={() => opening.mutate({ path: { code }, body: { readerKey } })}>{t('page.open')}</Button>
          <p className="muted small">{t('page.opening_hint')}<br />{t('page.until', { date: format.instant(door.expiresAt) })}</p>
        </div>
      )}
    </PageState>
  )
}
