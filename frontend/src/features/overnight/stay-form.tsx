import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createOvernightStayMutation, getChildFamilyOptions, listPairingsOptions } from '@/api/gen/@tanstack/react-query.gen'
import { ChildPicker } from '@/features/child'
import { Form, FormDate, FormSegments, rule, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { useCan, useSession } from '@/shared/auth/use-session'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Notice, Select, TextField, toast } from '@/shared/ui'
import { PLACES, WAYS } from './codes'

const schema = z.object({
  childId: rule.text(36), helperId: rule.optionalText(36), place: z.enum(PLACES), startsOn: rule.date(), endsOn: rule.date(), purpose: rule.text(200),
  guardianId: rule.text(36), consentedOn: rule.pastDate(), consentWay: z.enum(WAYS), childAgrees: z.enum(['yes', 'no']),
})

/** Asked for beforehand: who stays where with the child, which guardian agreed, and what the child itself says. */
export function StayForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('overnight')
  const fresh = useFresh()
  const create = useMutation(createOvernightStayMutation())
  const form = useZodForm(schema, { childId: '', helperId: '', place: 'HELPERS_HOME', startsOn: '', endsOn: '', purpose: '', guardianId: '', consentedOn: today(), consentWay: 'PAPER' })
  const { errors, isSubmitting } = form.formState
  const childId = form.watch('childId')
  const kin = useKin(childId)
  const helpers = useHelpers(childId)
  return (
    <Form form={form} label={t('new.title')} onSubmit={async ({ helperId, childAgrees, ...values }) => {
      await fresh(create.mutateAsync({ body: { ...values, helperId: helperId === '' ? null : helperId, childAgrees: childAgrees === 'yes' } }))
      toast(t('new.done'))
      onDone()
    }}>
      <Notice>{t('new.hint')}</Notice>
      <FormPicker required picker={ChildPicker} control={form.control} name="childId" label={t('list.child')} />
      {helpers !== undefined && <Select required empty label={t('list.helper')} error={errors.helperId?.message} options={helpers} {...form.register('helperId')} />}
      <FormDate required control={form.control} name="startsOn" label={t('form.from')} />
      <FormDate required control={form.control} name="endsOn" label={t('form.to')} hint={t('form.to_hint')} />
      <FormSegments control={form.control} name="place" label={t('form.place')} options={PLACES.map((value) => ({ value, label: t(`place.${value}`) }))} />
      <TextField required label={t('form.purpose')} maxLength={200} error={errors.purpose?.message} {...form.register('purpose')} />
      <Select required empty label={t('form.guardian')} hint={t(childId === '' ? 'form.child_first' : 'form.guardian_hint')} error={errors.guardianId?.message} options={kin} {...form.register('guardianId')} />
      <FormDate required control={form.control} name="consentedOn" label={t('form.consented')} />
      <FormSegments control={form.control} name="consentWay" label={t('form.way')} options={WAYS.map((value) => ({ value, label: t(`way.${value}`) }))} />
      <FormSegments required control={form.control} name="childAgrees" label={t('form.child')} options={[{ value: 'yes', label: t('form.child_yes') }, { value: 'no', label: t('form.child_no') }]} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('new.submit')}</Button>
    </Form>
  )
}

/** Parents and whoever cares for the child now. */
function useKin(childId: string) {
  const { t } = useTranslation('overnight')
  const { data } = useQuery({ ...getChildFamilyOptions({ path: { childId } }), enabled: childId !== '' })
  const parents = (data?.parents ?? []).map((fact) => ({ until: fact.validTo, member: fact.guardian, as: t(`parent.${fact.parent}`) }))
  const carers = (data?.care ?? []).map((care) => ({ until: care.validTo, member: care.carer, as: t('parent.CARER') }))
  const options = new Map([...carers, ...parents].filter((one) => one.until === null || one.until >= today()).flatMap(({ member, as }) => member === null ? [] : [[member.id, t('form.kin', { name: member.name, as })]]))
  return [...options].map(([value, label]) => ({ value, label }))
}

/** Whom an officer may ask for: the child's helpers. A helper asks for herself. */
function useHelpers(childId: string) {
  const { personId } = useSession()
  const mayChoose = useCan('pairing:write')
  const { data } = useQuery({ ...listPairingsOptions({ query: { childId, active: true, limit: 50 } }), enabled: mayChoose && childId !== '' })
  if (!mayChoose) return undefined
  return [...new Map((data?.items ?? []).filter((row) => row.helper.id !== personId).map((row) => [row.helper.id, row.helper.name]))].map(([value, label]) => ({ value, label }))
}
