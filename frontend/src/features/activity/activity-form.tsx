import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createActivityMutation, listActivityTypesOptions, listCampaignsOptions, listFestivalsOptions, updateActivityMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ActivityContent, ActivityResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { OrganizationPicker } from '@/features/organization'
import { useSession } from '@/shared/auth/use-session'
import { Form, FormChecks, FormDate, rule, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { today } from '@/shared/format/clock'
import { useFresh, useVersionAtOpening } from '@/shared/lib/use-fresh'
import { Button, NumberField, Select, TextArea, TextField, toast } from '@/shared/ui'
import { AUDIENCES } from './codes'
import { fromLines, fromWords, toLines, toWords } from './text-lines'
import { useWords } from './use-words'

const MAX_TEXT = 2000
const MAX_COUNT = 100_000
const schema = z.object({
  organizationId: rule.text(36), typeId: rule.text(36), title: rule.text(60), startsOn: rule.date(), endsOn: rule.optionalDate(), startTime: z.string(), endTime: z.string(), place: rule.optionalText(100),
  audience: z.array(z.enum(AUDIENCES)).check(z.minLength(1)), campaignId: z.string(), festivalId: z.string(), interests: rule.optionalText(200), programme: rule.optionalText(MAX_TEXT), partners: rule.optionalText(900),
  result: rule.optionalText(MAX_TEXT), otherChildrenCount: rule.wholeNumber(0, MAX_COUNT), otherAdultsCount: rule.wholeNumber(0, MAX_COUNT),
})
type Values = z.input<typeof schema>
const orNull = (text: string) => text === '' ? null : text

type Props = { activity?: ActivityResponse; festivalId?: string; on?: string; interest?: string; onDone: (id: string) => void }

/** Planned, or written down afterwards: the same words. */
export function ActivityForm({ activity, festivalId, on, interest, onDone }: Props) {
  const { t } = useTranslation('activity')
  const session = useSession()
  const { named } = useWords()
  const fresh = useFresh()
  const version = useVersionAtOpening(activity?.version)
  const create = useMutation(createActivityMutation())
  const update = useMutation(updateActivityMutation())
  const types = useQuery(listActivityTypesOptions()).data?.items ?? []
  const festivals = useQuery(listFestivalsOptions()).data?.items ?? []
  const campaigns = useQuery({ ...listCampaignsOptions({ query: { limit: 100 } }), enabled: session.permissions.includes('plan:read') }).data?.items ?? []
  const form = useZodForm(schema, activity === undefined ? empty(session.organization.id, { festivalId, on, interest }) : valuesOf(activity, (part) => t(`part.${part}`)))
  const { errors, isSubmitting } = form.formState
  const held = activity?.state === 'HELD'
  return (
    <Form form={form} label={t(activity === undefined ? 'form.new' : 'form.edit')} onSubmit={async ({ organizationId, ...values }) => {
      const content: ActivityContent = {
        ...values, endsOn: values.endsOn === '' ? values.startsOn : values.endsOn, startTime: orNull(values.startTime), endTime: orNull(values.endTime), place: orNull(values.place),
        campaignId: orNull(values.campaignId), festivalId: orNull(values.festivalId), interests: toWords(values.interests), programme: orNull(values.programme),
        partners: fromLines(values.partners, (part) => t(`part.${part}`)), personIds: activity?.people.map((one) => one.id) ?? [], result: orNull(values.result),
      }
      const saved = activity === undefined
        ? await fresh(create.mutateAsync({ body: { organizationId, content } }))
        : await fresh(update.mutateAsync({ path: { id: activity.id }, headers: ifMatch(version), body: content }))
      toast(t('form.saved', { title: saved.title }))
      onDone(saved.id)
    }}>
      <TextField required label={t('list.name')} maxLength={60} error={errors.title?.message} {...form.register('title')} />
      <Select required empty label={t('list.type')} options={types.filter((one) => one.active || one.id === activity?.type.id).map((one) => ({ value: one.id, label: named(one) }))} error={errors.typeId?.message} {...form.register('typeId')} />
      <FormDate required control={form.control} name="startsOn" label={t('form.starts')} />
      <FormDate control={form.control} name="endsOn" label={t('form.ends')} hint={t('form.ends_hint')} />
      <TextField type="time" label={t('form.from_time')} error={errors.startTime?.message} {...form.register('startTime')} />
      <TextField type="time" label={t('form.to_time')} error={errors.endTime?.message} {...form.register('endTime')} />
      <TextField label={t('form.place')} maxLength={100} error={errors.place?.message} {...form.register('place')} />
      <FormChecks required control={form.control} name="audience" label={t('form.audience')} options={AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) }))} />
      {activity === undefined && <FormPicker required picker={OrganizationPicker} control={form.control} name="organizationId" label={t('list.host')} valueLabel={session.organization.name} />}
      <TextArea label={t('form.partners')} hint={t('form.partners_hint')} maxLength={900} error={errors.partners?.message} {...form.register('partners')} />
      {campaigns.length > 0 && <Select label={t('form.campaign')} empty={t('form.no_campaign')} options={campaigns.map((one) => ({ value: one.id, label: one.name }))} error={errors.campaignId?.message} {...form.register('campaignId')} />}
      <Select label={t('form.festival')} empty={t('form.no_festival')} options={festivals.map((one) => ({ value: one.id, label: named(one) }))} error={errors.festivalId?.message} {...form.register('festivalId')} />
      <TextField label={t('form.interests')} hint={t('form.interests_hint')} maxLength={200} error={errors.interests?.message} {...form.register('interests')} />
      <TextArea label={t('form.programme')} maxLength={MAX_TEXT} error={errors.programme?.message} {...form.register('programme')} />
      {held && <TextArea label={t('form.result')} maxLength={MAX_TEXT} error={errors.result?.message} {...form.register('result')} />}
      {held && <NumberField label={t('form.other_children')} hint={t('form.other_hint')} error={errors.otherChildrenCount?.message} {...form.register('otherChildrenCount')} />}
      {held && <NumberField label={t('form.other_adults')} hint={t('form.other_hint')} error={errors.otherAdultsCount?.message} {...form.register('otherAdultsCount')} />}
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('form.save')}</Button>
    </Form>
  )
}

function empty(organizationId: string, { festivalId = '', on, interest = '' }: Pick<Props, 'festivalId' | 'on' | 'interest'>): Values {
  return {
    organizationId, typeId: '', title: '', startsOn: on ?? today(), endsOn: '', startTime: '', endTime: '', place: '', audience: ['CHILDREN'], campaignId: '', festivalId, interests: interest, programme: '', partners: '',
    result: '', otherChildrenCount: '0', otherAdultsCount: '0',
  }
}

function valuesOf(one: ActivityResponse, word: Parameters<typeof toLines>[1]): Values {
  return {
    organizationId: one.organization.id, typeId: one.type.id, title: one.title, startsOn: one.startsOn, endsOn: one.endsOn === one.startsOn ? '' : one.endsOn, startTime: one.startTime?.slice(0, 5) ?? '',
    endTime: one.endTime?.slice(0, 5) ?? '', place: one.place ?? '', audience: one.audience, campaignId: one.campaign?.id ?? '', festivalId: one.festival?.id ?? '', interests: fromWords(one.interests),
    programme: one.programme ?? '', partners: toLines(one.partners, word), result: one.result ?? '', otherChildrenCount: String(one.otherChildrenCount), otherAdultsCount: String(one.otherAdultsCount),
  }
}
