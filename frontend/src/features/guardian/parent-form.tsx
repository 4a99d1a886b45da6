import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createParentFactMutation, updateParentFactMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ParentFactResponse, ParentKind } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { ConflictPanel, DraftNote, DraftRestored, Form, FormDate, FormSegments, rule, useConflict, useFormDraft, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Select, TextField, toast } from '@/shared/ui'
import { COMES_HOME, PRESENCES } from './codes'
import { PersonFields } from './person-fields'
import { noPerson, personSchema, useEnsurePerson } from './person-value'
import { useFamilyReload } from './use-family-reload'

const schema = z.object({
  version: z.number(),
  person: personSchema(),
  presence: z.enum(PRESENCES),
  awaySince: rule.optionalDate(),
  workPlace: rule.optionalText(100),
  employer: rule.optionalText(100),
  occupation: rule.optionalText(60),
  comesHome: z.enum(['', ...COMES_HOME]),
  able: z.enum(['', 'yes', 'no']),
  unableReason: rule.optionalText(100),
  validFrom: rule.pastDate(),
})
type Values = z.infer<typeof schema>

const textOrNull = (text: string) => text === '' ? null : text
const AWAY = new Set(['AWAY_WORKING', 'ABROAD'])

function valuesOf(fact: ParentFactResponse): Values {
  return {
    version: fact.version, person: fact.guardian === null ? noPerson : { id: fact.guardian.id, name: fact.guardian.name, phone: '' },
    presence: fact.presence ?? 'AWAY_WORKING', awaySince: fact.awaySince ?? '', workPlace: fact.workPlace ?? '', employer: fact.employer ?? '', occupation: fact.occupation ?? '', comesHome: fact.comesHome ?? '',
    able: fact.ableToCare === null ? '' : fact.ableToCare ? 'yes' : 'no', unableReason: fact.unableReason ?? '', validFrom: fact.validFrom,
  }
}

type Props = {
  childId: string
  regionCode: string
  parent: ParentKind
  /** What is known today, for a start. */
  former: ParentFactResponse | undefined
  /** Correct what was written, instead of saying what has been so since a day. */
  correct: boolean
  onDone: () => void
}

/** A parent: where she is, since when, whether she can care. A change keeps the past; a correction mends it. */
export function ParentForm({ childId, regionCode, parent, former, correct, onDone }: Props) {
  const { t } = useTranslation('guardian')
  const fresh = useFresh()
  const ensure = useEnsurePerson()
  const create = useMutation(createParentFactMutation())
  const update = useMutation(updateParentFactMutation())
  const first: Values = former === undefined
    ? { version: 0, person: noPerson, presence: 'AWAY_WORKING', awaySince: '', workPlace: '', employer: '', occupation: '', comesHome: '', able: '', unableReason: '', validFrom: today() }
    : { ...valuesOf(former), validFrom: correct ? former.validFrom : today() }
  const form = useZodForm(schema, first)
  const draft = useFormDraft(form, `parent:${childId}:${parent}:${correct ? former?.id ?? '' : 'new'}`)
  const reload = useFamilyReload(childId)
  const conflict = useConflict(form, first, async () => {
    const fact = (await reload()).parents.find((one) => one.id === former?.id)
    return fact === undefined ? first : valuesOf(fact)
  })
  const { errors, isSubmitting } = form.formState
  const away = AWAY.has(form.watch('presence'))
  const label = (name: string) => t(`parent.${name}`, { defaultValue: name })
  const text = (name: string, value: unknown) => name === 'presence' ? t(`presence.${String(value)}`, { defaultValue: '' })
    : name === 'comesHome' ? t(`comes_home.${String(value)}`, { defaultValue: '' })
    : name === 'able' ? t(`able.${String(value) || 'unknown'}`, { defaultValue: '' })
      : typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value)
  return (
    <Form form={form} label={t(`parent_kind.${parent}`)} onSubmit={async ({ version: _version, person, able, comesHome, ...values }) => {
      const guardianId = await ensure(person, regionCode, 'person')
      // A second press must not write the same person down twice.
      if (guardianId !== null) form.setValue('person.id', guardianId, { shouldDirty: true })
      const body = {
        parent, guardianId, presence: values.presence, awaySince: textOrNull(values.awaySince), workPlace: textOrNull(values.workPlace), employer: textOrNull(values.employer),
        occupation: textOrNull(values.occupation), ableToCare: able === '' ? null : able === 'yes', unableReason: able === 'no' ? textOrNull(values.unableReason) : null, comesHome: comesHome === '' || !AWAY.has(values.presence) ? null : comesHome, validFrom: values.validFrom,
      }
      await fresh(former !== undefined && correct
        ? conflict.save((version) => update.mutateAsync({ path: { childId, factId: former.id }, headers: ifMatch(version), body }))
        : create.mutateAsync({ path: { childId }, body }))
      await draft.clear()
      toast(t('saved'))
      onDone()
    }}>
      <DraftRestored draft={draft} form={form} />
      <ConflictPanel control={form.control} conflict={conflict} label={label} text={text} />
      <p className="muted">{correct ? t('parent.correct_hint') : t('parent.new_hint')}</p>
      {!correct && <FormDate required control={form.control} name="validFrom" label={t('parent.validFrom')} />}
      <Select required label={t('parent.presence')} error={errors.presence?.message} options={PRESENCES.map((value) => ({ value, label: t(`presence.${value}`) }))} {...form.register('presence')} />
      <PersonFields name="person" nameLabel={t('parent.person')} phoneLabel={t('phone.number')} />
      {away && <>
        <FormDate control={form.control} name="awaySince" label={t('parent.awaySince')} />
        <TextField label={t('parent.workPlace')} hint={t('parent.workPlace_hint')} maxLength={100} error={errors.workPlace?.message} {...form.register('workPlace')} />
        <Select label={t('parent.comesHome')} empty options={COMES_HOME.map((value) => ({ value, label: t(`comes_home.${value}`) }))} {...form.register('comesHome')} />
        <TextField label={t('parent.employer')} maxLength={100} error={errors.employer?.message} {...form.register('employer')} />
      </>}
      <TextField label={t('parent.occupation')} maxLength={60} error={errors.occupation?.message} {...form.register('occupation')} />
      <FormSegments control={form.control} name="able" label={t('parent.able')} options={[{ value: '', label: t('able.unknown') }, { value: 'yes', label: t('able.yes') }, { value: 'no', label: t('able.no') }]} />
      {form.watch('able') === 'no' && <TextField label={t('parent.unableReason')} maxLength={100} error={errors.unableReason?.message} {...form.register('unableReason')} />}
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('save')}</Button>
      <DraftNote draft={draft} />
    </Form>
  )
}
