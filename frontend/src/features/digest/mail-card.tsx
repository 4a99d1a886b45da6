import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createMailDigestMutation, deleteMailDigestMutation, getMailDigestOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { MailDigestResponse } from '@/api/gen/types.gen'
import { Form, FormSegments, rule, useZodForm } from '@/shared/form'
import { useFormat } from '@/shared/format/use-format'
import { useLanguage } from '@/shared/i18n/use-language'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, Notice, PageState, TextField, toast, useErrorText } from '@/shared/ui'

/** Mails of what she owes: asked for by herself, confirmed from the mailbox, ended at any time. */
export function MailCard() {
  const { t } = useTranslation('digest')
  const query = useQuery(getMailDigestOptions())
  return (
    <Card title={t('card.title')}>
      <div className="stack">
        <p>{t('card.what')}</p>
        <p className="muted">{t('card.privacy')}</p>
        <PageState query={query} skeletonLines={2}>{(wish) => wish.available ? <Wish wish={wish} /> : <Notice tone="info">{t('card.off')}</Notice>}</PageState>
      </div>
    </Card>
  )
}

function Wish({ wish }: { wish: MailDigestResponse }) {
  const { t } = useTranslation('digest')
  const format = useFormat()
  const fresh = useFresh()
  const errorText = useErrorText()
  const [changing, setChanging] = useState(false)
  const end = useMutation(deleteMailDigestMutation())
  if (wish.email === null || wish.rhythm === null || changing) return <WishForm wish={wish} onDone={() => setChanging(false)} />
  return (
    <>
      <p><strong>{wish.email}</strong> · {t(`rhythm.${wish.rhythm}`)}</p>
      {!wish.confirmed && <Notice tone="warn">{t('card.unconfirmed')}</Notice>}
      {wish.lastSentAt !== null && <p className="muted">{t('card.last', { when: format.instant(wish.lastSentAt) })}</p>}
      {end.error !== null && <Notice tone="bad">{errorText(end.error)}</Notice>}
      <div className="actions">
        <Button icon="edit" onClick={() => setChanging(true)}>{t('card.change')}</Button>
        <Button look="danger" busy={end.isPending} onClick={() => void fresh(end.mutateAsync({})).then(() => toast(t('card.ended')), () => undefined)}>{t('card.end')}</Button>
      </div>
    </>
  )
}

const schema = z.object({ email: rule.text(120), rhythm: z.enum(['DAILY', 'WEEKLY']) })

function WishForm({ wish, onDone }: { wish: MailDigestResponse; onDone: () => void }) {
  const { t } = useTranslation('digest')
  const fresh = useFresh()
  const language = useLanguage()
  const ask = useMutation(createMailDigestMutation())
  const form = useZodForm(schema, { email: wish.email ?? '', rhythm: wish.rhythm ?? 'DAILY' })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('card.title')} onSubmit={async (values) => {
      const now = await fresh(ask.mutateAsync({ body: { ...values, language: language === 'en' ? 'EN' : 'ZH_CN' } }))
      toast(now.confirmed ? t('form.saved') : t('form.sent'))
      onDone()
    }}>
      <TextField required type="email" autoComplete="email" label={t('form.email')} error={errors.email?.message} {...form.register('email')} />
      <FormSegments control={form.control} name="rhythm" label={t('form.rhythm')} options={[{ value: 'DAILY', label: t('rhythm.DAILY') }, { value: 'WEEKLY', label: t('rhythm.WEEKLY') }]} />
      <div className="actions">
        <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('form.save')}</Button>
        {wish.email !== null && <Button onClick={onDone}>{t('form.cancel')}</Button>}
      </div>
    </Form>
  )
}
