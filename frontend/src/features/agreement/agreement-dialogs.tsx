import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import {
  endCareAgreementMutation, notifyOfCareAgreementMutation, reviewCareAgreementMutation, signCareAgreementMutation, signCareAgreementOnPaperMutation,
} from '@/api/gen/@tanstack/react-query.gen'
import type { NoticeParty } from '@/api/gen/types.gen'
import { Form, FormDate, FormSegments, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Checkbox, Select, TextArea, TextField, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { END_REASONS } from './codes'

export type AgreementAct = 'sign' | 'paper' | 'school' | 'village' | 'review' | 'end'
type Props = { id: string; onClose: () => void }

/** One step of an agreement's life, with its day and whoever stands for it. */
export function AgreementDialog({ act, ...props }: Props & { act: AgreementAct }) {
  if (act === 'sign') return <SignDialog {...props} />
  if (act === 'end') return <EndDialog {...props} />
  if (act === 'school' || act === 'village') return <NoticeDialog {...props} party={act === 'school' ? 'SCHOOL' : 'VILLAGE'} />
  return <DayDialog {...props} act={act} />
}

const METHODS = ['PAPER', 'REMOTE'] as const
const WAYS = ['VIDEO', 'PHONE'] as const
const signature = z.object({
  signedOn: rule.pastDate(), method: z.enum(METHODS), signedBy: rule.text(100), witness: rule.text(50), childSigned: z.boolean(), confirmedBy: rule.optionalText(50), confirmedThrough: z.enum(WAYS),
})

function SignDialog({ id, onClose }: Props) {
  const { t } = useTranslation('agreement')
  const fresh = useFresh()
  const sign = useMutation(signCareAgreementMutation())
  const form = useZodForm(signature, { signedOn: today(), method: 'PAPER', signedBy: '', witness: '', childSigned: false, confirmedBy: '', confirmedThrough: 'VIDEO' })
  const { errors, isSubmitting } = form.formState
  const remote = form.watch('method') === 'REMOTE'
  return (
    <Dialog isOpen title={t('page.sign')} onClose={onClose}>
      <Form form={form} label={t('page.sign')} onSubmit={async ({ confirmedBy, confirmedThrough, ...values }) => {
        await fresh(sign.mutateAsync({ path: { id }, body: { ...values, confirmedBy: remote && confirmedBy !== '' ? confirmedBy : null, confirmedThrough: remote ? confirmedThrough : null } }))
        toast(t('act.saved'))
        onClose()
      }}>
        <FormSegments control={form.control} name="method" label={t('act.method')} options={METHODS.map((value) => ({ value, label: t(`act.${value}`) }))} />
        <FormDate required control={form.control} name="signedOn" label={t('act.signedOn')} />
        <TextField required label={t('act.signedBy')} error={errors.signedBy?.message} {...form.register('signedBy')} />
        <TextField required label={t('act.witness')} error={errors.witness?.message} {...form.register('witness')} />
        {remote ? <>
          <TextField required label={t('act.confirmedBy')} error={errors.confirmedBy?.message} {...form.register('confirmedBy')} />
          <FormSegments control={form.control} name="confirmedThrough" label={t('act.through')} options={WAYS.map((value) => ({ value, label: t(`act.${value}`) }))} />
        </> : <Checkbox label={t('act.childSigned')} {...form.register('childSigned')} />}
        <Button type="submit" look="primary" busy={isSubmitting}>{t('page.sign')}</Button>
      </Form>
    </Dialog>
  )
}

function NoticeDialog({ id, party, onClose }: Props & { party: NoticeParty }) {
  const { t } = useTranslation('agreement')
  const fresh = useFresh()
  const notify = useMutation(notifyOfCareAgreementMutation())
  const form = useZodForm(z.object({ on: rule.pastDate(), receiver: rule.text(50) }), { on: today(), receiver: '' })
  const title = t(party === 'SCHOOL' ? 'page.notify_school' : 'page.notify_village')
  return (
    <Dialog isOpen title={title} onClose={onClose}>
      <Form form={form} label={title} onSubmit={async (values) => {
        await fresh(notify.mutateAsync({ path: { id }, body: { ...values, party } }))
        toast(t('act.saved'))
        onClose()
      }}>
        <FormDate required control={form.control} name="on" label={t('act.on')} />
        <TextField required label={t('act.receiver')} error={form.formState.errors.receiver?.message} {...form.register('receiver')} />
        <Button type="submit" look="primary" busy={form.formState.isSubmitting}>{t('act.save')}</Button>
      </Form>
    </Dialog>
  )
}

function DayDialog({ id, act, onClose }: Props & { act: 'paper' | 'review' }) {
  const { t } = useTranslation('agreement')
  const fresh = useFresh()
  const paper = useMutation(signCareAgreementOnPaperMutation())
  const review = useMutation(reviewCareAgreementMutation())
  const form = useZodForm(z.object({ on: rule.pastDate() }), { on: today() })
  const title = t(act === 'paper' ? 'page.paper_do' : 'page.review_do')
  return (
    <Dialog isOpen title={title} onClose={onClose}>
      <Form form={form} label={title} onSubmit={async (body) => {
        await fresh((act === 'paper' ? paper : review).mutateAsync({ path: { id }, body }))
        toast(t('act.saved'))
        onClose()
      }}>
        <FormDate required control={form.control} name="on" label={t('act.on')} />
        <Button type="submit" look="primary" busy={form.formState.isSubmitting}>{t('act.save')}</Button>
      </Form>
    </Dialog>
  )
}

function EndDialog({ id, onClose }: Props) {
  const { t } = useTranslation('agreement')
  const fresh = useFresh()
  const end = useMutation(endCareAgreementMutation())
  const form = useZodForm(z.object({ endedOn: rule.pastDate(), reason: z.enum(END_REASONS), note: rule.optionalText(300) }), { endedOn: today(), note: '' })
  const { errors, isSubmitting } = form.formState
  return (
    <Dialog isOpen title={t('page.end')} onClose={onClose}>
      <Form form={form} label={t('page.end')} onSubmit={async (values) => {
        await fresh(end.mutateAsync({ path: { id }, body: { ...values, note: values.note === '' ? null : values.note } }))
        toast(t('act.saved'))
        onClose()
      }}>
        <Select required empty label={t('act.endReason')} error={errors.reason?.message} options={END_REASONS.map((value) => ({ value, label: t(`end_reason.${value}`) }))} {...form.register('reason')} />
        <FormDate required control={form.control} name="endedOn" label={t('act.endedOn')} />
        <TextArea label={t('act.note')} maxLength={300} error={errors.note?.message} {...form.register('note')} />
        <Button type="submit" look="danger" busy={isSubmitting}>{t('page.end')}</Button>
      </Form>
    </Dialog>
  )
}
