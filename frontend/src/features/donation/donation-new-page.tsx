import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { createDonationMutation, listDesignationsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { DesignationResponse, DonorResponse } from '@/api/gen/types.gen'
import { DonorForm, DonorPicker } from '@/features/donor'
import { OrganizationPicker } from '@/features/organization'
import { useSession } from '@/shared/auth/use-session'
import { DraftNote, Form, FormDate, useFormDraft, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, PageHeader, Select, TextArea, TextField, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { DesignationForm } from './designation-form'
import { DonationLines } from './donation-lines'
import { emptyLine, requestOf, schema } from './donation-values'

// An office has a handful of purposes; the newest two hundred are all of them.
const ALL = 200
const orNull = (text: string) => text === '' ? null : text

/** A gift as it is counted at the table; it is booked with the same press. */
export default function DonationNewPage() {
  const { t } = useTranslation('donation')
  const session = useSession()
  const format = useFormat()
  const navigate = useNavigate()
  const fresh = useFresh()
  const create = useMutation(createDonationMutation())
  const [opened, setOpened] = useState<'donor' | 'purpose'>()
  const [made, setMade] = useState<{ donor?: DonorResponse; purpose?: DesignationResponse }>({})
  const form = useZodForm(schema, { organizationId: session.organization.id, donorId: '', donatedOn: today(), designationId: '', lines: [emptyLine('CASH')], receiptCode: '', receiptNumber: '', agreementNumber: '', note: '' })
  const draft = useFormDraft(form, 'donation-new')
  const { errors, isSubmitting } = form.formState
  const organizationId = form.watch('organizationId')
  const purposes = useQuery({ ...listDesignationsOptions({ query: { organizationId, limit: ALL } }), enabled: organizationId !== '' })
  const options = [...(made.purpose === undefined ? [] : [made.purpose]), ...(purposes.data?.items ?? [])].filter((one, index, all) => all.findIndex((other) => other.id === one.id) === index)
  return (
    <div className="narrow stack">
      <PageHeader title={t('form.title')} sub={t('form.sub')} />
      <DraftNote draft={draft} />
      <Card>
        <Form form={form} label={t('form.title')} onSubmit={async ({ lines, designationId, ...values }) => {
          const gift = await fresh(create.mutateAsync({ body: {
            organizationId: values.organizationId, donorId: values.donorId, donatedOn: values.donatedOn, designationId: orNull(designationId), lines: lines.map(requestOf),
            receiptCode: orNull(values.receiptCode), receiptNumber: orNull(values.receiptNumber), agreementNumber: orNull(values.agreementNumber), note: orNull(values.note),
          } }))
          await draft.forget()
          toast(gift.late && gift.bookedMonth !== null ? t('form.done_late', { number: gift.summary.registerNumber, month: format.month(gift.bookedMonth) }) : t('form.done', { number: gift.summary.registerNumber }))
          await navigate({ to: '/donations/$donationId', params: { donationId: gift.id } })
        }}>
          <FormPicker required picker={OrganizationPicker} control={form.control} name="organizationId" label={t('form.office')} valueLabel={session.organization.name} />
          <GiftDonor key={made.donor?.id} organizationId={organizationId} valueLabel={made.donor?.name} />
          <Button icon="plus" onClick={() => setOpened('donor')}>{t('form.new_donor')}</Button>
          <FormDate required control={form.control} name="donatedOn" label={t('form.day')} />
          <Select label={t('form.purpose')} hint={t('form.purpose_hint')} empty={t('form.any')} options={options.map((one) => ({ value: one.id, label: one.name }))} error={errors.designationId?.message} {...form.register('designationId')} />
          <Button icon="plus" onClick={() => setOpened('purpose')}>{t('form.new_purpose')}</Button>
          <h2>{t('form.lines')}</h2>
          <DonationLines />
          <details>
            <summary>{t('form.more')}</summary>
            <div className="stack">
              <TextField label={t('form.receipt_code')} hint={t('form.receipt_hint')} maxLength={20} error={errors.receiptCode?.message} {...form.register('receiptCode')} />
              <TextField label={t('form.receipt_number')} maxLength={20} error={errors.receiptNumber?.message} {...form.register('receiptNumber')} />
              <TextField label={t('form.agreement')} maxLength={40} error={errors.agreementNumber?.message} {...form.register('agreementNumber')} />
              <TextArea label={t('form.note')} maxLength={300} error={errors.note?.message} {...form.register('note')} />
            </div>
          </details>
          <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('form.save')}</Button>
        </Form>
      </Card>
      <Dialog asDrawer title={t('form.new_donor')} isOpen={opened === 'donor'} onClose={() => setOpened(undefined)}>
        <DonorForm organizationId={organizationId} onDone={(donor) => { setMade((before) => ({ ...before, donor })); form.setValue('donorId', donor.id, { shouldDirty: true }); setOpened(undefined) }} />
      </Dialog>
      <Dialog asDrawer title={t('form.new_purpose')} isOpen={opened === 'purpose'} onClose={() => setOpened(undefined)}>
        <DesignationForm organizationId={organizationId} onDone={(purpose) => { setMade((before) => ({ ...before, purpose })); form.setValue('designationId', purpose.id, { shouldDirty: true }); setOpened(undefined) }} />
      </Dialog>
    </div>
  )
}

/** Donors of the office that takes the gift. */
function GiftDonor({ organizationId, valueLabel }: { organizationId: string; valueLabel: string | undefined }) {
  const { t } = useTranslation('donation')
  const { control } = useFormContext<{ donorId: string }>()
  const { field, fieldState } = useController({ control, name: 'donorId' })
  return <DonorPicker required name="donorId" label={t('form.donor')} value={field.value} onChange={field.onChange} error={fieldState.error?.message} organizationId={organizationId} valueLabel={valueLabel} />
}
