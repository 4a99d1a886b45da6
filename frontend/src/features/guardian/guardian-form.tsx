import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { getGuardianOptions, updateGuardianMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { GuardianResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { ConflictPanel, DraftNote, DraftRestored, Form, FormDate, FormSegments, rule, useConflict, useFormDraft, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, IdNumberField, PageState, Select, TextField, toast } from '@/shared/ui'
import { EDUCATIONS, HEALTH, PHONE_KINDS } from './codes'
import { PhoneRows } from './phone-rows'

const schema = z.object({
  version: z.number(),
  name: rule.text(50),
  phones: z.array(z.object({ phone: rule.phone(), kind: z.enum(PHONE_KINDS), ownerNote: rule.optionalText(60), dead: z.boolean(), lastReachedOn: rule.optionalDate() })),
  wechat: rule.optionalText(60),
  gender: z.enum(['', 'MALE', 'FEMALE']),
  birthDate: rule.optionalDate(),
  idNumber: rule.optionalIdNumber(),
  education: z.enum(['', ...EDUCATIONS]),
  healthStatus: z.enum(['', ...HEALTH]),
  occupation: rule.optionalText(60),
  address: rule.optionalText(200),
})
type Values = z.infer<typeof schema>

const textOrNull = (text: string) => text === '' ? null : text
const codeOrNull = <Code extends string>(code: Code | '') => code === '' ? null : code

function valuesOf(person: GuardianResponse): Values {
  return {
    version: person.version, name: person.name, phones: person.phones.map((one) => ({ ...one, ownerNote: one.ownerNote ?? '', lastReachedOn: one.lastReachedOn ?? '' })),
    wechat: person.wechat ?? '', gender: person.gender ?? '', birthDate: person.birthDate ?? '', idNumber: '', education: person.education ?? '', healthStatus: person.healthStatus ?? '',
    occupation: person.occupation ?? '', address: person.address ?? '',
  }
}

/** Somebody around the child: whom to ring first, whose phone it is, which number is dead. */
export function GuardianForm({ guardianId, onDone }: { guardianId: string; onDone: () => void }) {
  const query = useQuery({ ...getGuardianOptions({ path: { id: guardianId } }), refetchOnMount: 'always' })
  return <PageState query={query}>{(person) => <Fields person={person} onDone={onDone} />}</PageState>
}

function Fields({ person, onDone }: { person: GuardianResponse; onDone: () => void }) {
  const { t } = useTranslation('guardian')
  const fresh = useFresh()
  const queryClient = useQueryClient()
  const update = useMutation(updateGuardianMutation())
  const first = valuesOf(person)
  const form = useZodForm(schema, first)
  const draft = useFormDraft(form, `guardian:${person.id}`)
  const conflict = useConflict(form, first, async () => valuesOf(await queryClient.fetchQuery({ ...getGuardianOptions({ path: { id: person.id } }), staleTime: 0 })))
  const { errors, isSubmitting } = form.formState
  const label = (name: string) => t(`who.${name}`, { defaultValue: name })
  const text = (name: string, value: unknown) => Array.isArray(value)
    ? value.map((one: { phone?: string }) => one.phone).filter(Boolean).join(t('comma'))
    : name === 'education' ? t(`education.${String(value)}`, { defaultValue: '' }) : String(value)
  return (
    <Form form={form} label={person.name} onSubmit={async ({ version: _version, ...values }) => {
      await fresh(conflict.save((version) => update.mutateAsync({ path: { id: person.id }, headers: ifMatch(version), body: {
        name: values.name, regionCode: person.regionCode, gender: codeOrNull(values.gender), birthDate: textOrNull(values.birthDate), idNumber: textOrNull(values.idNumber),
        education: codeOrNull(values.education), healthStatus: codeOrNull(values.healthStatus), occupation: textOrNull(values.occupation), address: textOrNull(values.address), wechat: textOrNull(values.wechat),
        phones: values.phones.map((one) => ({ ...one, ownerNote: textOrNull(one.ownerNote), lastReachedOn: textOrNull(one.lastReachedOn) })),
      } })))
      await draft.clear()
      toast(t('saved'))
      onDone()
    }}>
      <DraftRestored draft={draft} form={form} />
      <ConflictPanel control={form.control} conflict={conflict} label={label} text={text} />
      {person.children.length > 1 && <p className="muted">{t('who.shared', { names: person.children.map((one) => one.childName).join(t('comma')) })}</p>}
      <TextField required label={t('who.name')} maxLength={50} error={errors.name?.message} {...form.register('name')} />
      {!person.hiddenFields.includes('phones') && <>
        <PhoneRows form={form} />
        <TextField label={t('who.wechat')} maxLength={60} error={errors.wechat?.message} {...form.register('wechat')} />
      </>}
      <details>
        <summary>{t('who.more')}</summary>
        <FormSegments control={form.control} name="gender" label={t('who.gender')} options={[{ value: '', label: t('able.unknown') }, { value: 'MALE', label: t('gender.MALE') }, { value: 'FEMALE', label: t('gender.FEMALE') }]} />
        <FormDate control={form.control} name="birthDate" label={t('who.birthDate')} />
        <IdNumberField label={t('who.idNumber')} hint={person.idNumberMasked === null ? undefined : t('who.idNumber_hint', { masked: person.idNumberMasked })} error={errors.idNumber?.message} {...form.register('idNumber')} />
        <Select label={t('who.education')} empty options={EDUCATIONS.map((value) => ({ value, label: t(`education.${value}`) }))} {...form.register('education')} />
        {!person.hiddenFields.includes('healthStatus') && <Select label={t('who.healthStatus')} empty options={HEALTH.map((value) => ({ value, label: t(`health.${value}`) }))} {...form.register('healthStatus')} />}
        <TextField label={t('who.occupation')} maxLength={60} error={errors.occupation?.message} {...form.register('occupation')} />
        {!person.hiddenFields.includes('address') && <TextField label={t('who.address')} maxLength={200} error={errors.address?.message} {...form.register('address')} />}
      </details>
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('save')}</Button>
      <DraftNote draft={draft} />
    </Form>
  )
}
