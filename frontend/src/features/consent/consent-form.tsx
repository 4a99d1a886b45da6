import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createConsentMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ConsentsResponse } from '@/api/gen/types.gen'
import { Form, FormDate, FormSegments, messageOf, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Notice, Select, TextField, toast } from '@/shared/ui'
import { CHECKS, nameIn, RELATIONS, textIn, WAYS } from './codes'

const CHOICES = ['', 'yes', 'no'] as const
const schemaFor = (childMustAgree: boolean) => z.object({
  choices: z.record(z.string(), z.enum(CHOICES)),
  signerName: rule.text(50),
  relation: z.enum(RELATIONS),
  identityCheck: z.enum(CHECKS),
  way: z.enum(WAYS),
  witnessName: rule.optionalText(50),
  givenOn: rule.pastDate(),
  childAgreed: z.enum(CHOICES).check(z.refine((value) => !childMustAgree || value !== '', { error: messageOf('required') })),
})

/** The paper form, box by box; what is left open was not asked. */
export function ConsentForm({ childId, data, onDone }: { childId: string; data: ConsentsResponse; onDone: () => void }) {
  const { t, i18n } = useTranslation('consent')
  const fresh = useFresh()
  const create = useMutation(createConsentMutation())
  const asked = data.standing.filter((one) => one.purpose.legalBasis === 'CONSENT').map((one) => one.purpose)
  const form = useZodForm(schemaFor(data.childMustAgree), {
    choices: Object.fromEntries(asked.map((purpose) => [purpose.id, '' as const])), signerName: '', identityCheck: 'KNOWN_TO_STAFF', way: 'PAPER', witnessName: '', givenOn: today(), childAgreed: '',
  })
  const { errors, isSubmitting } = form.formState
  const yesNo = [{ value: 'yes', label: t('form.yes') }, { value: 'no', label: t('form.no') }]
  return (
    <Form form={form} label={t('form.title')} onSubmit={async (values) => {
      const purposes = Object.entries(values.choices).filter(([, choice]) => choice !== '').map(([purposeId, choice]) => ({ purposeId, granted: choice === 'yes' }))
      if (purposes.length === 0) { form.setError('root.choices', { message: t('form.none_chosen') }); return }
      await fresh(create.mutateAsync({ path: { childId }, body: {
        purposes, signerName: values.signerName, relation: values.relation, guardianId: null, identityCheck: values.identityCheck, way: values.way,
        witnessName: values.witnessName === '' ? null : values.witnessName, givenOn: values.givenOn, childAgreed: values.childAgreed === '' ? null : values.childAgreed === 'yes', attachmentId: null,
      } }))
      toast(t('form.done'))
      onDone()
    }}>
      {asked.map((purpose) => <FormSegments key={purpose.id} control={form.control} name={`choices.${purpose.id}`} label={nameIn(i18n.language, purpose)} hint={textIn(i18n.language, purpose)} options={yesNo} />)}
      <TextField required label={t('form.signer')} error={errors.signerName?.message} {...form.register('signerName')} />
      <Select required empty label={t('form.relation')} error={errors.relation?.message} options={RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) }))} {...form.register('relation')} />
      {form.watch('relation') === 'CARER' && <Notice tone="warn">{t('form.carer_hint')}</Notice>}
      <Select required label={t('form.check')} options={CHECKS.map((value) => ({ value, label: t(`check.${value}`) }))} {...form.register('identityCheck')} />
      <Select required label={t('form.way')} options={WAYS.map((value) => ({ value, label: t(`way.${value}`) }))} {...form.register('way')} />
      {form.watch('way') === 'ORAL_WITNESSED' && <TextField required label={t('form.witness')} error={errors.witnessName?.message} {...form.register('witnessName')} />}
      <FormDate required control={form.control} name="givenOn" label={t('form.on')} />
      {data.childMustAgree && <FormSegments required control={form.control} name="childAgreed" label={t('form.child')} options={yesNo} />}
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('form.submit')}</Button>
    </Form>
  )
}
