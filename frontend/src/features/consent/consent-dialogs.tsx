import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { confirmConsentMutation, withdrawConsentMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ConsentResponse, ConsentsResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Form, FormChecks, FormDate, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Notice, Select, TextArea, TextField, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { nameIn, WAYS } from './codes'
import { ConsentForm } from './consent-form'

export type ConsentEdit = { kind: 'add' } | { kind: 'confirm' | 'withdraw'; record: ConsentResponse }
type Props = { childId: string; data: ConsentsResponse; edit: ConsentEdit; onClose: () => void }

export function ConsentDialogs({ childId, data, edit, onClose }: Props) {
  const { t } = useTranslation('consent')
  if (edit.kind === 'add') return <Dialog asDrawer isOpen title={t('form.title')} onClose={onClose}><ConsentForm childId={childId} data={data} onDone={onClose} /></Dialog>
  return edit.kind === 'confirm'
    ? <Dialog isOpen title={t('confirm.title')} onClose={onClose}><ConfirmForm id={edit.record.id} version={edit.record.version} signer={edit.record.signerName} onDone={onClose} /></Dialog>
    : <Dialog isOpen title={t('withdraw.title')} onClose={onClose}><WithdrawForm record={edit.record} data={data} onDone={onClose} /></Dialog>
}

/** A parent says yes to what the carer signed. */
export function ConfirmForm({ id, version, signer, onDone }: { id: string; version: number; signer: string; onDone: () => void }) {
  const { t } = useTranslation('consent')
  const fresh = useFresh()
  const confirm = useMutation(confirmConsentMutation())
  const form = useZodForm(z.object({ confirmedBy: rule.text(50), way: z.enum(WAYS), confirmedOn: rule.pastDate() }), { confirmedBy: '', way: 'WECHAT', confirmedOn: today() })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('confirm.title')} onSubmit={async (body) => {
      await fresh(confirm.mutateAsync({ path: { id }, headers: ifMatch(version), body }))
      toast(t('confirm.done'))
      onDone()
    }}>
      <p>{t('confirm.hint', { name: signer })}</p>
      <TextField required label={t('confirm.by')} error={errors.confirmedBy?.message} {...form.register('confirmedBy')} />
      <Select required label={t('form.way')} options={WAYS.map((value) => ({ value, label: t(`way.${value}`) }))} {...form.register('way')} />
      <FormDate required control={form.control} name="confirmedOn" label={t('confirm.on')} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('confirm.submit')}</Button>
    </Form>
  )
}

function WithdrawForm({ record, data, onDone }: { record: ConsentResponse; data: ConsentsResponse; onDone: () => void }) {
  const { t, i18n } = useTranslation('consent')
  const fresh = useFresh()
  const withdraw = useMutation(withdrawConsentMutation())
  const open = record.purposes.filter((choice) => choice.granted && choice.withdrawnOn === null)
  const options = data.standing.filter((one) => open.some((choice) => choice.purposeId === one.purpose.id)).map((one) => ({ value: one.purpose.id, label: nameIn(i18n.language, one.purpose) }))
  const form = useZodForm(z.object({ purposeIds: z.array(z.string()).check(z.minLength(1)), withdrawnOn: rule.pastDate(), reason: rule.text(300) }),
    { purposeIds: options.length === 1 ? options.map((one) => one.value) : [], withdrawnOn: today(), reason: '' })
  return (
    <Form form={form} label={t('withdraw.title')} onSubmit={async (body) => {
      await fresh(withdraw.mutateAsync({ path: { id: record.id }, headers: ifMatch(record.version), body }))
      toast(t('withdraw.done'))
      onDone()
    }}>
      <Notice tone="warn">{t('withdraw.hint')}</Notice>
      <FormChecks required control={form.control} name="purposeIds" label={t('withdraw.purposes')} options={options} />
      <FormDate required control={form.control} name="withdrawnOn" label={t('withdraw.on')} />
      <TextArea required label={t('withdraw.reason')} hint={t('withdraw.reason_hint')} maxLength={300} error={form.formState.errors.reason?.message} {...form.register('reason')} />
      <Button type="submit" look="danger" busy={form.formState.isSubmitting}>{t('withdraw.submit')}</Button>
    </Form>
  )
}
