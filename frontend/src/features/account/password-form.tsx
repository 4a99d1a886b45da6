import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { changePasswordMutation } from '@/api/gen/@tanstack/react-query.gen'
import { refresh } from '@/shared/auth/session-store'
import { useSession } from '@/shared/auth/use-session'
import { Form, messageOf, useZodForm } from '@/shared/form'
import { Button } from '@/shared/ui/button'
import { PasswordField } from '@/shared/ui/text-field'
import { toast } from '@/shared/ui/toast'

/** The server's rule, so that nobody waits for a round trip to hear it. */
const SHORTEST = 15

const schema = z.object({
  // Not trimmed: a blank may belong to a pass phrase.
  currentPassword: z.string().check(z.minLength(1), z.maxLength(200)),
  newPassword: z.string().check(z.minLength(1), z.maxLength(200), z.refine((words) => Array.from(words).length >= SHORTEST, { error: messageOf('too_short', SHORTEST) })),
})

/** One's own password instead of the old or one-time one; every other device is signed out. */
export function PasswordForm({ onDone }: { onDone?: () => void }) {
  const { t } = useTranslation('account')
  const { mustChangePassword } = useSession()
  const change = useMutation(changePasswordMutation())
  const form = useZodForm(schema, { currentPassword: '', newPassword: '' })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('password.title')} onSubmit={async (body) => {
      await change.mutateAsync({ body })
      // What she may do from now on comes with a new session.
      await refresh()
      toast(t('password.saved'), { tone: 'good' })
      onDone?.()
    }}>
      <PasswordField required label={t(mustChangePassword ? 'password.once' : 'password.current')} error={errors.currentPassword?.message} {...form.register('currentPassword')} />
      <PasswordField required label={t('password.new')} hint={t('password.hint', { limit: SHORTEST })} autoComplete="new-password" error={errors.newPassword?.message} {...form.register('newPassword')} />
      <Button type="submit" look="primary" className="wide" busy={isSubmitting}>{t('password.save')}</Button>
    </Form>
  )
}
