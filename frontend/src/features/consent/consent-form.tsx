import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createConsentMutation, getChildFamilyOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ConsentRelation, ConsentsResponse } from '@/api/gen/types.gen'
import { ScanChoice } from '@/features/attachment'
import { useCan } from '@/shared/auth/use-session'
import { Form, FormDate, FormSegments, messageOf, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Notice, Select, TextField, toast } from '@/shared/ui'
import { CHECKS, nameIn, RELATIONS, textIn, WAYS } from './codes'

const CHOICES = ['', 'yes', 'no'] as const
const schemaFor = (childMustAgree: boolean) => z.object({
  choices: z.record(z.string(), z.enum(CHOICES)),
  guardianId: z.string(),
  signerName: rule.text(50),
  relation: z.enum(RELATIONS),
  identityCheck: z.enum(CHECKS),
  way: z.enum(WAYS),
  witnessName: rule.optionalText(50),
  attachmentId: z.string(),
  givenOn: rule.pastDate(),
  childAgreed: z.enum(CHOICES).check(z.refine((value) => !childMustAgree || value !== '', { error: messageOf('required') })),
})

/** The paper form, box by box; what is left open was not asked. */
export function ConsentForm({ childId, data, onDone }: { childId: string; data: ConsentsResponse; onDone: () => void }) {
  const { t, i18n } = useTranslation('consent')
  const fresh = useFresh()
  const create = useMutation(createConsentMutation())
  const mayAttach = useCan('attachment:read')
  const asked = data.standing.filter((one) => one.purpose.legalBasis === 'CONSENT').map((one) => one.purpose)
  const form = useZodForm(schemaFor(data.childMustAgree), {
    choices: Object.fromEntries(asked.map((purpose) => [purpose.id, '' as const])), guardianId: '', attachmentId: '', signerName: '', identityCheck: 'KNOWN_TO_STAFF', way: 'PAPER', witnessName: '', givenOn: today(), childAgreed: '',
  })
  const { errors, isSubmitting } = form.formState
  const signers = useSigners(childId)
  const take = (id: string) => {
    const signer = signers.find((one) => one.id === id)
    if (signer === undefined) return
    form.setValue('signerName', signer.name, { shouldValidate: true })
    form.setValue('relation', signer.relation, { shouldValidate: true })
  }
  const somebodyElse = () => form.setValue('guardianId', '')
  const yesNo = [{ value: 'yes', label: t('form.yes') }, { value: 'no', label: t('form.no') }]
  return (
    <Form form={form} label={t('form.title')} onSubmit={async (values) => {
      const purposes = Object.entries(values.choices).filter(([, choice]) => choice !== '').map(([purposeId, choice]) => ({ purposeId, granted: choice === 'yes' }))
      if (purposes.length === 0) { form.setError('root.choices', { message: t('form.none_chosen') }); return }
      await fresh(create.mutateAsync({ path: { childId }, body: {
        purposes, signerName: values.signerName, relation: values.relation, guardianId: values.guardianId === '' ? null : values.guardianId, identityCheck: values.identityCheck, way: values.way,
        witnessName: values.witnessName === '' ? null : values.witnessName, givenOn: values.givenOn, childAgreed: values.childAgreed === '' ? null : values.childAgreed === 'yes', attachmentId: values.attachmentId === '' ? null : values.attachmentId,
      } }))
      toast(t('form.done'))
      onDone()
    }}>
      {asked.map((purpose) => <FormSegments key={purpose.id} control={form.control} name={`choices.${purpose.id}`} label={nameIn(i18n.language, purpose)} hint={textIn(i18n.language, purpose)} options={yesNo} />)}
      {signers.length > 0 && <Select empty label={t('form.on_file')} hint={t('form.on_file_hint')} options={signers.map((one) => ({ value: one.id, label: t('form.person', { name: one.name, relation: t(`relation.${one.relation}`) }) }))}
        {...form.register('guardianId', { onChange: (event: { target: { value: string } }) => take(event.target.value) })} />}
      <TextField required label={t('form.signer')} error={errors.signerName?.message} {...form.register('signerName', { onChange: somebodyElse })} />
      <Select required empty label={t('form.relation')} error={errors.relation?.message} options={RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) }))} {...form.register('relation', { onChange: somebodyElse })} />
      {form.watch('relation') === 'CARER' && <Notice tone="warn">{t('form.carer_hint')}</Notice>}
      <Select required label={t('form.check')} options={CHECKS.map((value) => ({ value, label: t(`check.${value}`) }))} {...form.register('identityCheck')} />
      <Select required label={t('form.way')} options={WAYS.map((value) => ({ value, label: t(`way.${value}`) }))} {...form.register('way')} />
      {form.watch('way') === 'ORAL_WITNESSED' && <TextField required label={t('form.witness')} error={errors.witnessName?.message} {...form.register('witnessName')} />}
      <FormDate required control={form.control} name="givenOn" label={t('form.on')} />
      {mayAttach && <ScanChoice childId={childId} kind="CONSENT_FORM" label={t('form.scan')} value={form.watch('attachmentId')} onChoose={(id) => form.setValue('attachmentId', id)} />}
      {data.childMustAgree && <FormSegments required control={form.control} name="childAgreed" label={t('form.child')} options={yesNo} />}
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('form.submit')}</Button>
    </Form>
  )
}

type Signer = { id: string; name: string; relation: ConsentRelation }

/** Parents and the carer of today, as far as they are on file. */
function useSigners(childId: string): readonly Signer[] {
  const reads = useCan('guardian:read')
  const family = useQuery({ ...getChildFamilyOptions({ path: { childId } }), enabled: reads }).data
  if (family === undefined) return []
  const parents = family.parents.filter((fact) => fact.validTo === null).map((fact) => ({ person: fact.guardian, relation: fact.parent }))
  const carers = family.care.filter((care) => care.validTo === null).map((care) => ({ person: care.carer, relation: 'CARER' as const }))
  const named = new Map<string, Signer>()
  for (const { person, relation } of [...parents, ...carers]) {
    if (person !== null && !named.has(person.id)) named.set(person.id, { id: person.id, name: person.name, relation })
  }
  return [...named.values()]
}
