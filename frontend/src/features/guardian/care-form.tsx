import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createCareArrangementMutation, updateCareArrangementMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { CareArrangementResponse, FamilyResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { ConflictPanel, DraftNote, DraftRestored, Form, FormDate, FormSegments, rule, useConflict, useFormDraft, useZodForm } from '@/shared/form'
import { refield } from '@/shared/form/refield'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Checkbox, Notice, Select, toast } from '@/shared/ui'
import { ASSESSMENTS, CARE_TYPES, relationsOf } from './codes'
import { PersonFields } from './person-fields'
import { noPerson, personSchema, useEnsurePerson } from './person-value'
import { useFamilyReload } from './use-family-reload'

const schema = z.object({
  version: z.number(),
  careType: z.enum(CARE_TYPES),
  person: personSchema(),
  relationCode: z.string(),
  entrusted: z.boolean(),
  assessment: z.enum(['', ...ASSESSMENTS]),
  disqualificationChecked: z.boolean(),
  livesAlone: z.boolean(),
  leftUnattended: z.boolean(),
  validFrom: rule.pastDate(),
})
type Values = z.infer<typeof schema>

function valuesOf(care: CareArrangementResponse): Values {
  return {
    version: care.version, careType: care.careType, person: care.carer === null ? noPerson : { id: care.carer.id, name: care.carer.name, phone: '' }, relationCode: care.relationCode ?? '',
    entrusted: care.entrusted, assessment: care.assessment ?? '', disqualificationChecked: care.disqualificationChecked, livesAlone: care.livesAlone, leftUnattended: care.leftUnattended, validFrom: care.validFrom,
  }
}

type Props = {
  childId: string
  regionCode: string
  family: FamilyResponse
  former: CareArrangementResponse | undefined
  correct: boolean
  onDone: () => void
}

/** Who cares for the child, since when. A parent who cares is the person already on file. */
export function CareForm({ childId, regionCode, family, former, correct, onDone }: Props) {
  const { t } = useTranslation('guardian')
  const fresh = useFresh()
  const ensure = useEnsurePerson()
  const create = useMutation(createCareArrangementMutation())
  const update = useMutation(updateCareArrangementMutation())
  const blank: Values = { version: 0, careType: 'PATERNAL_GRANDPARENTS', person: noPerson, relationCode: '', entrusted: false, assessment: '', disqualificationChecked: false, livesAlone: false, leftUnattended: false, validFrom: today() }
  const first = former !== undefined && correct ? valuesOf(former) : blank
  const form = useZodForm(schema, first)
  const draft = useFormDraft(form, `care:${childId}:${correct ? former?.id ?? '' : 'new'}`)
  const reload = useFamilyReload(childId)
  const conflict = useConflict(form, first, async () => {
    const care = (await reload()).care.find((one) => one.id === former?.id)
    return care === undefined ? first : valuesOf(care)
  })
  const { errors, isSubmitting } = form.formState
  const type = form.watch('careType')
  const parent = family.parents.find((fact) => fact.parent === type && fact.validTo === null)?.guardian
  const relations = relationsOf(type)
  const label = (name: string) => t(`care.${name}`, { defaultValue: name })
  const text = (name: string, value: unknown) => name === 'careType' ? t(`care_type.${String(value)}`, { defaultValue: '' })
    : name === 'assessment' ? t(`assessment.${String(value)}`, { defaultValue: '' })
      : name === 'relationCode' ? t(`relation.${String(value)}`, { defaultValue: '' })
        : typeof value === 'boolean' ? t(value ? 'able.yes' : 'able.no')
          : typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value)
  return (
    <Form form={form} label={t('care.title')} onSubmit={async ({ version: _version, person, assessment, relationCode, ...values }) => {
      const chosen = person.id === '' && person.name === '' && parent ? { id: parent.id, name: parent.name, phone: '' } : person
      const carerId = type === 'NOBODY' ? null : await ensure(chosen, regionCode, 'person')
      if (carerId !== null && chosen === person) form.setValue('person.id', carerId, { shouldDirty: true })
      const relation = relations.length === 1 ? relations[0] : relationCode
      const body = { ...values, carerId, assessment: assessment === '' ? null : assessment, relationCode: relation === undefined || relation === '' ? null : relation }
      try {
        await fresh(former !== undefined && correct
          ? conflict.save((version) => update.mutateAsync({ path: { childId, careId: former.id }, headers: ifMatch(version), body }))
          : create.mutateAsync({ path: { childId }, body }))
      } catch (error) {
        throw refield(error, { carerId: 'person.name' })
      }
      await draft.clear()
      toast(t('saved'))
      onDone()
    }}>
      <DraftRestored draft={draft} form={form} />
      <ConflictPanel control={form.control} conflict={conflict} label={label} text={text} />
      <p className="muted">{correct ? t('care.correct_hint') : t('care.new_hint')}</p>
      {!correct && <FormDate required control={form.control} name="validFrom" label={t('care.validFrom')} />}
      <Select required label={t('care.careType')} error={errors.careType?.message} options={CARE_TYPES.map((value) => ({ value, label: t(`care_type.${value}`) }))} {...form.register('careType')} />
      {type === 'NOBODY' ? <Notice tone="bad">{t('care.nobody_hint')}</Notice> : <>
        {parent && form.watch('person.id') === '' && <Notice tone="good">{t('care.parent_hint', { name: parent.name })}</Notice>}
        {!parent && <PersonFields required name="person" nameLabel={t('care.person')} phoneLabel={t('phone.number')} />}
        {relations.length > 1 && <Select label={t('care.relationCode')} empty options={relations.map((value) => ({ value, label: t(`relation.${value}`) }))} {...form.register('relationCode')} />}
        <FormSegments control={form.control} name="assessment" label={t('care.assessment')} options={[{ value: '', label: t('able.unknown') }, ...ASSESSMENTS.map((value) => ({ value, label: t(`assessment.${value}`) }))]} />
        <Checkbox label={t('care.entrusted')} {...form.register('entrusted')} />
        <Checkbox label={t('care.disqualificationChecked')} {...form.register('disqualificationChecked')} />
        <Checkbox label={t('care.leftUnattended')} {...form.register('leftUnattended')} />
        <Checkbox label={t('care.livesAlone')} {...form.register('livesAlone')} />
        {(form.watch('livesAlone') || form.watch('leftUnattended')) && <Notice tone="bad">{t('care.alone_hint')}</Notice>}
      </>}
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('save')}</Button>
      <DraftNote draft={draft} />
    </Form>
  )
}
