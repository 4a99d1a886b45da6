import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { decideOvernightStayMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { StayResponse, StayState } from '@/api/gen/types.gen'
import { Form, rule, useZodForm } from '@/shared/form'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Notice, TextArea, toast } from '@/shared/ui'
import { REASONED } from './codes'

const MAX_NOTE = 300

/** One step of a stay, with the reason where one is owed. */
export function StayDecisionForm({ stay, state, onDone }: { stay: StayResponse; state: StayState; onDone: () => void }) {
  const { t } = useTranslation('overnight')
  const format = useFormat()
  const fresh = useFresh()
  const decide = useMutation(decideOvernightStayMutation())
  const owed = REASONED.includes(state)
  const form = useZodForm(z.object({ note: owed ? rule.text(MAX_NOTE) : rule.optionalText(MAX_NOTE) }), { note: '' })
  return (
    <Form form={form} label={t(`step.${state}`)} onSubmit={async ({ note }) => {
      await fresh(decide.mutateAsync({ path: { id: stay.id }, headers: { 'If-Match': `"v${stay.version}"` }, body: { state, note: note === '' ? null : note } }))
      toast(t(`done.${state}`))
      onDone()
    }}>
      <p>{t('list.span', { from: format.date(stay.startsOn), to: format.date(stay.endsOn), count: stay.nights })} · {t(`place.${stay.place}`)} · {stay.purpose}</p>
      {state === 'APPROVED' && <Notice>{t('step.approve_hint', { who: stay.guardianName ?? t('list.guardian'), on: format.date(stay.consentedOn), way: t(`way.${stay.consentWay}`) })}</Notice>}
      <TextArea required={owed} label={t(owed ? 'form.why' : 'form.note')} maxLength={MAX_NOTE} error={form.formState.errors.note?.message} {...form.register('note')} />
      <Button type="submit" look={owed ? 'danger' : 'primary'} busy={form.formState.isSubmitting}>{t(`step.${state}`)}</Button>
    </Form>
  )
}
