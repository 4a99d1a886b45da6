import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getPublicLetterOptions, openPublicLetterMutation } from '@/api/gen/@tanstack/react-query.gen'
import { toApiError } from '@/api/problem'
import { LanguageSwitch } from '@/shared/i18n/language-switch'
import { useFormat } from '@/shared/format/use-format'
import { readerKeyOf } from '@/shared/lib/reader-key'
import { Button, EmptyState, Notice, PageState, useErrorText } from '@/shared/ui'
import { Logo } from '@/shared/ui/logo'
import { OpenedLetter } from './opened-letter'
import './letter.css'

const route = getRouteApi('/p/$code')
const GONE = 404
const ELSEWHERE = 'letter.opened-elsewhere'

/** What a parent sees behind a link: an envelope first, so that whatever fetches links for a preview opens nothing. */
export default function PublicLetterPage() {
  const { t } = useTranslation(['letter', 'shared'])
  const { code } = route.useParams()
  return (
    <div className="login">
      <div className="login-bar"><LanguageSwitch /></div>
      <main className="login-card letter-card">
        <div className="login-brand"><Logo size={48} /><p className="muted">{t('shared:app_name')}</p></div>
        <Envelope code={code} />
      </main>
    </div>
  )
}

function Envelope({ code }: { code: string }) {
  const { t } = useTranslation('letter')
  const format = useFormat()
  const errorText = useErrorText()
  const query = useQuery({ ...getPublicLetterOptions({ path: { code } }), retry: false })
  const opening = useMutation(openPublicLetterMutation())
  const [readerKey] = useState(() => readerKeyOf(code))
  if (opening.data !== undefined) return <OpenedLetter code={code} readerKey={readerKey} letter={opening.data} />
  const failed = query.error ?? opening.error
  if (failed !== null && toApiError(failed).status === GONE) return <EmptyState title={t('page.gone')} icon="warning">{t('page.gone_hint')}</EmptyState>
  if (opening.error !== null && toApiError(opening.error).code === ELSEWHERE) return <EmptyState title={t('page.elsewhere')} icon="phone">{t('page.elsewhere_hint')}</EmptyState>
  return (
    <PageState query={query} skeletonLines={3}>
      {(envelope) => (
        <div className="stack">
          <h1 tabIndex={-1}>{t('page.envelope')}</h1>
          <p className="muted">{t('page.from', { office: envelope.organizationName })}</p>
          {opening.error !== null && <Notice tone="bad">{errorText(opening.error)}</Notice>}
          <Button className="wide" look="primary" busy={opening.isPending} onClick={() => opening.mutate({ path: { code }, body: { readerKey } })}>{t('page.open')}</Button>
          <p className="muted small">{t('page.opening_hint')}<br />{t('page.until', { date: format.instant(envelope.expiresAt) })}</p>
        </div>
      )}
    </PageState>
  )
}
