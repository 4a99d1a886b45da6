import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { moveActivityMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ActivityResponse, ActivityState } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Form, rule, useZodForm } from '@/shared/form'
import { useFresh, useVersionAtOpening } from '@/shared/lib/use-fresh'
import { Button, TextArea, toast } from '@/shared/ui'

const MAX_REASON = 200
const MAX_RESULT = 2000

/** Held, with what came of it; called off, with a reason; or planned again. */
export function StateForm({ activity, state, onDone }: { activity: ActivityResponse; state: ActivityState; onDone: () => void }) {
  const { t } = useTranslation('activity')
  const fresh = useFresh()
  const version = useVersionAtOpening(activity.version)
  const move = useMutation(moveActivityMutation())
  const form = useZodForm(z.object({ text: state === 'CANCELLED' ? rule.text(MAX_REASON) : rule.optionalText(MAX_RESULT) }), { text: state === 'HELD' ? activity.result ?? '' : '' })
  return (
    <Form form={form} label={t(`step.${state}`)} onSubmit={async ({ text }) => {
      const said = text === '' ? null : text
      await fresh(move.mutateAsync({ path: { id: activity.id }, headers: ifMatch(version), body: { state, reason: state === 'CANCELLED' ? said : null, result: state === 'HELD' ? said : null } }))
      toast(t(`moved.${state}`))
      onDone()
    }}>
      {state === 'PLANNED' && <p>{t('step.back_hint')}</p>}
      {state === 'CANCELLED' && <TextArea required label={t('step.reason')} maxLength={MAX_REASON} error={form.formState.errors.text?.message} {...form.register('text')} />}
      {state === 'HELD' && <TextArea label={t('form.result')} hint={t('step.result_hint')} maxLength={MAX_RESULT} error={form.formState.errors.text?.message} {...form.register('text')} />}
      <Button type="submit" look={state === 'CANCELLED' ? 'danger' : 'primary'} icon="check" busy={form.formState.isSubmitting}>{t(`step.${state}`)}</Button>
    </Form>
  )
}
