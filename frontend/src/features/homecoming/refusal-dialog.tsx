import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { decideHomeComingMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { HomeComingResponse } from '@/api/gen/types.gen'
import { Form, rule, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, TextField, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'

/** Why a parent who left is not written down as away: the counts rest on it. */
export function RefusalDialog({ stay, onClose }: { stay: HomeComingResponse; onClose: () => void }) {
  const { t } = useTranslation('homecoming')
  const fresh = useFresh()
  const answer = useMutation(decideHomeComingMutation())
  const form = useZodForm(z.object({ reason: rule.text(200) }), { reason: '' })
  return (
    <Dialog isOpen title={t('refusal.title', { name: stay.childName })} onClose={onClose}>
      <Form form={form} label={t('refusal.title', { name: stay.childName })} onSubmit={async ({ reason }) => {
        await fresh(answer.mutateAsync({ path: { id: stay.id }, body: { proposal: 'AWAY_AGAIN', accepted: false, plannedOn: null, reason } }))
        toast(t('proposal.refused'))
        onClose()
      }}>
        <TextField required label={t('refusal.reason')} hint={t('refusal.hint')} maxLength={200} error={form.formState.errors.reason?.message} {...form.register('reason')} />
        <Button type="submit" look="primary" busy={form.formState.isSubmitting}>{t('refusal.submit')}</Button>
      </Form>
    </Dialog>
  )
}
