import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createDonorMutation, getDonorOptions, updateDonorMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { DonorResponse } from '@/api/gen/types.gen'
import { toApiError } from '@/api/problem'
import { ifMatch } from '@/api/runtime'
import { ConflictPanel, Form, FormSegments, rule, useConflict, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Checkbox, PhoneField, TextField, toast } from '@/shared/ui'

const KINDS = ['PERSON', 'UNIT', 'ANONYMOUS'] as const
const schema = z.object({
  version: z.number(), kind: z.enum(KINDS), name: rule.optionalText(100), creditCode: rule.optionalText(18), wantsToBeNamed: z.boolean(),
  contactPerson: rule.optionalText(50), phone: rule.optionalPhone(), address: rule.optionalText(150), another: z.boolean(),
})
type Values = z.infer<typeof schema>

const EMPTY: Values = { version: 0, kind: 'UNIT', name: '', creditCode: '', wantsToBeNamed: false, contactPerson: '', phone: '', address: '', another: false }
const valuesOf = (donor: DonorResponse): Values => ({
  version: donor.version, kind: donor.kind, name: donor.kind === 'ANONYMOUS' ? '' : donor.name, creditCode: donor.creditCode ?? '', wantsToBeNamed: donor.wantsToBeNamed,
  contactPerson: donor.contactPerson ?? '', phone: donor.phone ?? '', address: donor.address ?? '', another: false,
})
const orNull = (text: string) => text === '' ? null : text

/** One who gives. Somebody of the same name or number is pointed out before she is written down twice. */
export function DonorForm({ donor, organizationId, onDone }: { donor?: DonorResponse; organizationId: string; onDone: (donor: DonorResponse) => void }) {
  const { t } = useTranslation('donor')
  const fresh = useFresh()
  const queryClient = useQueryClient()
  const create = useMutation(createDonorMutation())
  const update = useMutation(updateDonorMutation())
  const first = donor === undefined ? EMPTY : valuesOf(donor)
  const form = useZodForm(schema, first)
  const conflict = useConflict(form, first, async () => donor === undefined ? first : valuesOf(await queryClient.fetchQuery({ ...getDonorOptions({ path: { id: donor.id } }), staleTime: 0 })))
  const [alike, setAlike] = useState(false)
  const { errors, isSubmitting } = form.formState
  const kind = form.watch('kind')
  const isKnown = kind !== 'ANONYMOUS'
  const labels: Partial<Record<string, string>> = { name: t('form.name'), creditCode: t('form.credit'), wantsToBeNamed: t('form.named'), contactPerson: t('form.contact'), phone: t('form.phone'), address: t('form.address') }
  return (
    <Form form={form} label={t(donor === undefined ? 'form.title' : 'form.edit')} onSubmit={async ({ version: _version, kind: chosen, another, ...values }) => {
      const body = chosen === 'ANONYMOUS' ? { wantsToBeNamed: false } : {
        name: orNull(values.name), creditCode: chosen === 'UNIT' ? orNull(values.creditCode) : null, wantsToBeNamed: values.wantsToBeNamed,
        contactPerson: orNull(values.contactPerson), phone: orNull(values.phone), address: orNull(values.address),
      }
      try {
        const saved = donor === undefined
          ? await fresh(create.mutateAsync({ body: { organizationId, kind: chosen, another, ...body } }))
          : await fresh(conflict.save((current) => update.mutateAsync({ path: { id: donor.id }, headers: ifMatch(current), body })))
        toast(t('form.saved', { name: saved.name }))
        onDone(saved)
      } catch (error) {
        setAlike(toApiError(error).code === 'donor.known-already')
        throw error
      }
    }}>
      <ConflictPanel control={form.control} conflict={conflict} label={(name) => labels[name] ?? name} text={(_name, value) => value === true ? t('list.yes') : value === false ? t('list.no') : String(value)} />
      {donor === undefined && <FormSegments control={form.control} name="kind" label={t('form.kind')} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />}
      {isKnown ? (
        <>
          <TextField required label={t('form.name')} maxLength={100} error={errors.name?.message} {...form.register('name')} />
          {kind === 'UNIT' && <TextField label={t('form.credit')} maxLength={18} error={errors.creditCode?.message} {...form.register('creditCode')} />}
          <TextField label={t('form.contact')} maxLength={50} error={errors.contactPerson?.message} {...form.register('contactPerson')} />
          <PhoneField label={t('form.phone')} error={errors.phone?.message} {...form.register('phone')} />
          <TextField label={t('form.address')} maxLength={150} error={errors.address?.message} {...form.register('address')} />
          <Checkbox label={t('form.named')} {...form.register('wantsToBeNamed')} />
          <p className="hint">{t('form.named_hint')}</p>
          {alike && <Checkbox label={t('form.another')} {...form.register('another')} />}
        </>
      ) : <p className="muted">{t('form.unnamed')}</p>}
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('form.save')}</Button>
    </Form>
  )
}
