import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { addDonationConsentMutation, listDesignationsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { DonationResponse } from '@/api/gen/types.gen'
import { Form, FormDate, FormSegments, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, NumberField, Select, TextArea, toast } from '@/shared/ui'

const WAYS = ['PAPER', 'IN_PERSON', 'PHONE', 'WECHAT'] as const
const ALL = 200
const schema = z.object({ toDesignationId: z.string(), amount: rule.yuan(), consentedOn: rule.pastDate(), way: z.enum(WAYS), note: rule.text(200) })

/** The donor agreed; the money is moved with the same press. */
export function ConsentForm({ donation, onDone }: { donation: DonationResponse; onDone: () => void }) {
  const { t } = useTranslation('donation')
  const fresh = useFresh()
  const add = useMutation(addDonationConsentMutation())
  const purposes = useQuery(listDesignationsOptions({ query: { organizationId: donation.summary.organization.id, limit: ALL } }))
  const options = (purposes.data?.items ?? []).filter((one) => one.id !== donation.summary.designation?.id).map((one) => ({ value: one.id, label: one.name }))
  const form = useZodForm(schema, { toDesignationId: '', amount: '', consentedOn: today(), way: 'PAPER', note: '' })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('consent.title')} onSubmit={async ({ toDesignationId, amount, ...values }) => {
      await fresh(add.mutateAsync({ path: { id: donation.id }, body: { ...values, toDesignationId: toDesignationId === '' ? null : toDesignationId, amountFen: amount } }))
      toast(t('consent.done'))
      onDone()
    }}>
      <p className="muted">{t('consent.sub')}</p>
      <Select label={t('consent.to')} empty={t('list.any')} options={options} error={errors.toDesignationId?.message} {...form.register('toDesignationId')} />
      <NumberField required label={t('consent.amount')} unit={t('form.yuan')} error={errors.amount?.message} {...form.register('amount')} />
      <FormDate required control={form.control} name="consentedOn" label={t('consent.on')} />
      <FormSegments control={form.control} name="way" label={t('consent.way')} options={WAYS.map((value) => ({ value, label: t(`way.${value}`) }))} />
      <TextArea required label={t('consent.note')} maxLength={200} error={errors.note?.message} {...form.register('note')} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('consent.save')}</Button>
    </Form>
  )
}
