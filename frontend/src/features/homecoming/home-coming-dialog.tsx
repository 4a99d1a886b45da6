import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createHomeComingMutation, getHomeComingOptions, updateHomeComingMutation } from '@/api/gen/@tanstack/react-query.gen'
import { useQueryClient } from '@tanstack/react-query'
import type { HomeComingResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { ChildChooser, type ChosenChild } from '@/features/child'
import { ConflictPanel, DraftNote, DraftRestored, Form, FormDate, FormSegments, rule, useConflict, useFormDraft, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Checkbox, Select, TextField, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { COMERS, SOURCES } from './codes'

const schema = z.object({
  version: z.number(), comer: z.enum(COMERS), expectedFrom: rule.date(), expectedTo: rule.optionalDate(), source: z.enum(SOURCES), note: rule.optionalText(200), arrivedOn: rule.optionalDate(), leftOn: rule.optionalDate(),
  stays: z.boolean(), notComing: z.boolean(), withSiblings: z.boolean(),
})
type Values = z.infer<typeof schema>

const orNull = (value: string) => value === '' ? null : value
const valuesOf = (stay: HomeComingResponse): Values => ({
  version: stay.version, comer: stay.comer, expectedFrom: stay.expectedFrom, expectedTo: stay.expectedTo ?? '', source: stay.source, note: stay.note ?? '', arrivedOn: stay.arrivedOn ?? '', leftOn: stay.leftOn ?? '', stays: stay.stays,
  notComing: stay.state === 'NOT_COMING', withSiblings: false,
})

/** Expected days, what really happened, or that she does not come; without a child one is chosen first. */
export function HomeComingDialog({ stay, child: given, onClose }: { stay?: HomeComingResponse; child?: ChosenChild; onClose: () => void }) {
  const { t } = useTranslation('homecoming')
  const [child, setChild] = useState(stay === undefined ? given : { id: stay.childId, name: stay.childName })
  const title = child === undefined ? t('calendar.add') : t(stay === undefined ? 'form.new' : 'form.edit', { name: child.name })
  return (
    <Dialog asDrawer isOpen title={title} onClose={onClose}>
      {child === undefined ? <ChildChooser label={t('form.child')} onChoose={setChild} /> : <HomeComingForm stay={stay} child={child} title={title} onDone={onClose} />}
    </Dialog>
  )
}

function HomeComingForm({ stay, child, title, onDone }: { stay: HomeComingResponse | undefined; child: ChosenChild; title: string; onDone: () => void }) {
  const { t } = useTranslation('homecoming')
  const fresh = useFresh()
  const queryClient = useQueryClient()
  const create = useMutation(createHomeComingMutation())
  const update = useMutation(updateHomeComingMutation())
  const first: Values = stay === undefined
    ? { version: 0, comer: 'BOTH', expectedFrom: today(), expectedTo: '', source: 'PARENT', note: '', arrivedOn: '', leftOn: '', stays: false, notComing: false, withSiblings: true } : valuesOf(stay)
  const form = useZodForm(schema, first)
  const draft = useFormDraft(form, `home-coming:${stay?.id ?? `new:${child.id}`}`)
  const conflict = useConflict(form, first, async () => stay === undefined ? first : valuesOf(await queryClient.fetchQuery({ ...getHomeComingOptions({ path: { id: stay.id } }), staleTime: 0 })))
  const { errors, isSubmitting } = form.formState
  const text = (name: string, value: unknown) => name === 'comer' ? t(`comer.${String(value)}`, { defaultValue: '' }) : name === 'source' ? t(`source.${String(value)}`, { defaultValue: '' })
    : typeof value === 'boolean' ? t(value ? 'form.yes' : 'form.no') : String(value)
  return (
    <Form form={form} label={title} onSubmit={async ({ version: _version, withSiblings, notComing, ...values }) => {
      const body = { ...values, expectedTo: orNull(values.expectedTo), note: orNull(values.note), arrivedOn: orNull(values.arrivedOn), leftOn: orNull(values.leftOn) }
      await fresh(stay === undefined ? create.mutateAsync({ body: { ...body, childId: child.id, withSiblings } })
        : conflict.save((version) => update.mutateAsync({ path: { id: stay.id }, headers: ifMatch(version), body: { ...body, notComing } })))
      await draft.clear()
      toast(t('saved'))
      onDone()
    }}>
      <DraftRestored draft={draft} form={form} />
      <ConflictPanel control={form.control} conflict={conflict} label={(name) => t(`form.${name}`, { defaultValue: name })} text={text} />
      <FormSegments control={form.control} name="comer" label={t('form.comer')} options={COMERS.map((value) => ({ value, label: t(`comer.${value}`) }))} />
      <FormDate required control={form.control} name="expectedFrom" label={t('form.expectedFrom')} />
      {!form.watch('stays') && <FormDate control={form.control} name="expectedTo" label={t('form.expectedTo')} />}
      <Checkbox label={t('form.stays')} {...form.register('stays')} />
      <Select label={t('form.source')} error={errors.source?.message} options={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))} {...form.register('source')} />
      <TextField label={t('form.note')} maxLength={200} error={errors.note?.message} {...form.register('note')} />
      <FormDate control={form.control} name="arrivedOn" label={t('form.arrivedOn')} />
      {form.watch('arrivedOn') !== '' && <FormDate control={form.control} name="leftOn" label={t('form.leftOn')} />}
      {stay === undefined ? <Checkbox label={t('form.withSiblings')} {...form.register('withSiblings')} /> : <Checkbox label={t('form.notComing')} {...form.register('notComing')} />}
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('form.save')}</Button>
      <DraftNote draft={draft} />
    </Form>
  )
}
