import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { toApiError } from '@/api/problem'
import { signIn } from '@/shared/auth/session-store'
import { Form, rule, useZodForm } from '@/shared/form'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/display'
import { PasswordField, TextField } from '@/shared/ui/text-field'

const schema = z.object({
  loginName: rule.text(100),
  // Not trimmed: a blank may belong to a pass phrase.
  password: z.string().check(z.minLength(1), z.maxLength(200)),
})

/** Used by the log-in page and by the dialog over an expired page. */
export function SignInForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('account')
  const form = useZodForm(schema, { loginName: '', password: '' })
  const [refused, setRefused] = useState(false)
  const [wait, setWait] = useCountdown()
  return (
    <Form
      form={form}
      label={t('login.title')}
      onSubmit={async (credentials) => {
        setRefused(false)
        try {
          await signIn(credentials)
        } catch (error) {
          const { status, retryAfterSeconds } = toApiError(error)
          if (status === 429) return setWait(retryAfterSeconds ?? 30)
          if (status !== 401) throw error
          // The name stays, the wrong secret goes.
          form.resetField('password')
          form.setFocus('password')
          return setRefused(true)
        }
        return onDone()
      }}
    >
      {refused && wait === 0 && <div role="alert"><Notice tone="bad">{t('login.refused')}</Notice></div>}
      {wait > 0 && <div role="alert"><Notice tone="warn">{t('login.throttled')}</Notice></div>}
      <TextField
        label={t('login.name')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={form.formState.errors.loginName?.message}
        {...form.register('loginName')}
      />
      <PasswordField label={t('login.password')} error={form.formState.errors.password?.message} {...form.register('password')} />
      <Button type="submit" look="primary" className="wide" busy={form.formState.isSubmitting} disabled={wait > 0}>
        {wait > 0 ? t('login.wait', { seconds: wait }) : t('login.submit')}
      </Button>
    </Form>
  )
}

function useCountdown(): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (left <= 0) return undefined
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])
  return [left, setLeft]
}
