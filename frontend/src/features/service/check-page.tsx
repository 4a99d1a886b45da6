import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { getPublicServiceCertificateOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { PublicCertificateResponse } from '@/api/gen/types.gen'
import { toApiError } from '@/api/problem'
import { Form, rule, useZodForm } from '@/shared/form'
import { useFormat } from '@/shared/format/use-format'
import { LanguageSwitch } from '@/shared/i18n/language-switch'
import { Button, Facts, Notice, PageState, TextField } from '@/shared/ui'
import { Logo } from '@/shared/ui/logo'
import { useServiceWords } from './use-words'

const route = getRouteApi('/certificates')
const GONE = 404

/** Whoever is shown a certificate sees here whether it is one; without an account. */
export default function CheckPage() {
  const { t } = useTranslation(['service', 'shared'])
  const { number, code } = route.useSearch()
  const navigate = useNavigate()
  const form = useZodForm(z.object({ number: rule.text(24), code: rule.text(8) }), { number: number ?? '', code: code ?? '' })
  const { errors } = form.formState
  return (
    <div className="login">
      <div className="login-bar"><LanguageSwitch /></div>
      <main className="login-card">
        <div className="login-brand"><Logo size={48} /><p className="muted">{t('shared:app_name')}</p></div>
        <div className="stack">
          <h1 tabIndex={-1}>{t('check.title')}</h1>
          <p className="muted">{t('check.sub')}</p>
          <Form form={form} label={t('check.title')} onSubmit={async (values) => navigate({ to: '/certificates', search: values })}>
            <TextField required label={t('list.number')} autoCapitalize="characters" error={errors.number?.message} {...form.register('number')} />
            <TextField required label={t('check.code')} autoCapitalize="characters" maxLength={8} error={errors.code?.message} {...form.register('code')} />
            <Button type="submit" className="wide" look="primary" icon="search">{t('check.do')}</Button>
          </Form>
          {number !== undefined && code !== undefined && <Found number={number} code={code} />}
        </div>
      </main>
    </div>
  )
}

function Found({ number, code }: { number: string; code: string }) {
  const { t } = useTranslation('service')
  const query = useQuery({ ...getPublicServiceCertificateOptions({ path: { number, checkCode: code } }), retry: false })
  if (query.error !== null && toApiError(query.error).status === GONE) return <Notice tone="bad">{t('check.unknown')}</Notice>
  return <PageState query={query} skeletonLines={4}>{(found) => <Certified found={found} />}</PageState>
}

function Certified({ found }: { found: PublicCertificateResponse }) {
  const { t } = useTranslation('service')
  const format = useFormat()
  const words = useServiceWords()
  return (
    <div className="stack" role="status">
      {found.voidedOn === null ? <Notice tone="good">{t('check.valid')}</Notice> : <Notice tone="bad">{t('check.void', { date: format.date(found.voidedOn) })}</Notice>}
      <Facts items={[
        { label: t('check.name'), value: found.name },
        { label: t('check.office'), value: found.organizationName },
        { label: t('list.period'), value: words.span(found.periodFrom, found.periodTo) },
        { label: t('visits'), value: t('times', { count: found.visits }) },
        { label: t('contacts'), value: t('times', { count: found.contacts }) },
        { label: t('list.hours'), value: words.hours(found.minutes) },
        { label: t('list.issued'), value: format.date(found.issuedOn) },
      ]} />
    </div>
  )
}
