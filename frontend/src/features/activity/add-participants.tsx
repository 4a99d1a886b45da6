import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { addActivityParticipantsMutation, inviteToActivityMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ActivityResponse, ParticipantsAddedResponse } from '@/api/gen/types.gen'
import { ChildChooser } from '@/features/child'
import { OrganizationPicker } from '@/features/organization'
import { RegionPicker } from '@/features/region'
import { Form, FormSegments, rule, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, NumberField, Segments, TextField, toast } from '@/shared/ui'

const OLDEST = 18
const age = () => z.string().check(z.refine((value) => value === '' || /^\d+$/.test(value) && Number(value) <= OLDEST))
const schema = z.object({ regionCode: z.string(), schoolId: z.string(), className: rule.optionalText(30), ageFrom: age(), ageTo: age(), interest: rule.optionalText(20), who: z.enum(['children', 'carers']) })
const orNull = (text: string) => text === '' ? null : text
const years = (text: string) => text === '' ? null : Number(text)

/** One by one, or everybody who meets a rule. */
export function AddParticipants({ activity, onDone }: { activity: ActivityResponse; onDone: () => void }) {
  const { t } = useTranslation('activity')
  const [way, setWay] = useState<'rule' | 'one'>('rule')
  const told = (answer: ParticipantsAddedResponse) => toast(answer.added === 0 ? t('add.nobody', { count: answer.already }) : t('add.done', { count: answer.added }))
  return (
    <div className="stack">
      <Segments label={t('add.way')} value={way} options={[{ value: 'rule', label: t('add.by_rule') }, { value: 'one', label: t('add.one') }]} onChange={setWay} />
      {way === 'rule' ? <ByRule activity={activity} onDone={(answer) => { told(answer); onDone() }} /> : <OneByOne activity={activity} onAdded={told} />}
    </div>
  )
}

function OneByOne({ activity, onAdded }: { activity: ActivityResponse; onAdded: (answer: ParticipantsAddedResponse) => void }) {
  const { t } = useTranslation('activity')
  const fresh = useFresh()
  const add = useMutation(addActivityParticipantsMutation())
  const [added, setAdded] = useState<string[]>([])
  return <ChildChooser label={t('add.child')} without={added} onChoose={(child) => {
    void fresh(add.mutateAsync({ path: { activityId: activity.id }, body: { participants: [{ childId: child.id, guardianId: null }] } })).then((answer) => { setAdded((former) => [...former, child.id]); onAdded(answer) })
  }} />
}

function ByRule({ activity, onDone }: { activity: ActivityResponse; onDone: (answer: ParticipantsAddedResponse) => void }) {
  const { t } = useTranslation('activity')
  const fresh = useFresh()
  const invite = useMutation(inviteToActivityMutation())
  const families = activity.audience.some((one) => one === 'PARENTS' || one === 'CARERS') && !activity.audience.includes('CHILDREN')
  const form = useZodForm(schema, { regionCode: '', schoolId: '', className: '', ageFrom: '', ageTo: '', interest: activity.interests[0] ?? '', who: families ? 'carers' : 'children' })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('add.by_rule')} onSubmit={async (values) => {
      onDone(await fresh(invite.mutateAsync({ path: { activityId: activity.id }, body: {
        regionCode: orNull(values.regionCode), schoolId: orNull(values.schoolId), className: orNull(values.className), ageFrom: years(values.ageFrom), ageTo: years(values.ageTo), interest: orNull(values.interest), carers: values.who === 'carers',
      } })))
    }}>
      <p className="muted">{t('add.rule_hint')}</p>
      <FormSegments control={form.control} name="who" label={t('add.who')} options={[{ value: 'children', label: t('add.children') }, { value: 'carers', label: t('add.carers') }]} />
      <FormPicker picker={RegionPicker} control={form.control} name="regionCode" label={t('add.region')} />
      <FormPicker picker={OrganizationPicker} control={form.control} name="schoolId" label={t('add.school')} />
      <TextField label={t('add.class')} maxLength={30} error={errors.className?.message} {...form.register('className')} />
      <NumberField label={t('add.age_from')} error={errors.ageFrom?.message} {...form.register('ageFrom')} />
      <NumberField label={t('add.age_to')} error={errors.ageTo?.message} {...form.register('ageTo')} />
      <TextField label={t('add.interest')} maxLength={20} error={errors.interest?.message} {...form.register('interest')} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('add.submit')}</Button>
    </Form>
  )
}
