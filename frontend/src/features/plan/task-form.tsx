import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createTaskMutation, getTaskOptions, updateTaskMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { WorkTaskResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { OrganizationPicker } from '@/features/organization'
import { PersonPicker } from '@/features/person'
import { useSession } from '@/shared/auth/use-session'
import { ConflictPanel, Form, FormDate, FormSegments, rule, useConflict, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { Button, Select, TextField, toast } from '@/shared/ui'
import { useCampaigns, withChosen } from './use-choices'

const STEPS = ['OPEN', 'IN_PROGRESS'] as const

const schema = z.object({
  version: z.number(),
  organizationId: rule.text(36),
  title: rule.text(200),
  ownerId: rule.text(36),
  dueOn: rule.date(),
  status: z.enum(STEPS),
  campaignId: z.string(),
})
type Values = z.infer<typeof schema>

const valuesOf = (task: WorkTaskResponse): Values => ({
  version: task.version, organizationId: task.organization.id, title: task.title, ownerId: task.owner.id, dueOn: task.dueOn,
  status: task.status === 'IN_PROGRESS' ? 'IN_PROGRESS' : 'OPEN', campaignId: task.campaignId ?? '',
})

/** A task has one owner and a day; its progress is followed here, its end has a form of its own. */
export function TaskForm({ task, onDone }: { task: WorkTaskResponse | undefined; onDone: () => void }) {
  const { t } = useTranslation('plan')
  const format = useFormat()
  const session = useSession()
  const queryClient = useQueryClient()
  const campaigns = useCampaigns()
  const create = useMutation(createTaskMutation())
  const update = useMutation(updateTaskMutation())
  const first: Values = task === undefined
    ? { version: 0, organizationId: session.organization.id, title: '', ownerId: '', dueOn: today(), status: 'OPEN', campaignId: '' }
    : valuesOf(task)
  const form = useZodForm(schema, first)
  const conflict = useConflict(form, first, async () => task === undefined ? first : valuesOf(await queryClient.fetchQuery({ ...getTaskOptions({ path: { id: task.id } }), staleTime: 0 })))
  const { errors, isSubmitting } = form.formState
  const labels: Partial<Record<string, string>> = { title: t('task.name'), ownerId: t('task.owner'), dueOn: t('task.due'), status: t('task.status'), campaignId: t('task.campaign') }
  const options = withChosen(campaigns, task?.campaignId, task?.campaignName)
  const read = (name: string, value: unknown) => name === 'dueOn' ? format.date(String(value))
    : name === 'status' ? t(`status.${value === 'IN_PROGRESS' ? 'IN_PROGRESS' : 'OPEN'}`)
      : name === 'campaignId' ? options.find((option) => option.value === value)?.label ?? ''
        : name === 'ownerId' ? t(value === task?.owner.id ? 'task.owner_before' : 'task.owner_else', { name: task?.owner.name ?? '' }) : String(value)
  return (
    <Form form={form} label={task === undefined ? t('task.add') : t('task.edit')} onSubmit={async ({ version: _version, organizationId, campaignId, status, ...rest }) => {
      const body = { ...rest, campaignId: campaignId === '' ? null : campaignId }
      if (task === undefined) await create.mutateAsync({ body: { ...body, organizationId } })
      else await conflict.save((current) => update.mutateAsync({ path: { id: task.id }, headers: ifMatch(current), body: { ...body, status } }))
      await queryClient.invalidateQueries()
      toast(t('common.saved', { name: rest.title }))
      onDone()
    }}>
      <ConflictPanel control={form.control} conflict={conflict} label={(name) => labels[name] ?? name} text={read} />
      <TextField required label={t('task.name')} hint={t('task.name_hint')} maxLength={200} error={errors.title?.message} {...form.register('title')} />
      <FormPicker required picker={PersonPicker} control={form.control} name="ownerId" label={t('task.owner')} hint={t('task.owner_hint')} valueLabel={task?.owner.name} />
      <FormDate required control={form.control} name="dueOn" label={t('task.due')} />
      {task !== undefined && <FormSegments control={form.control} name="status" label={t('task.status')} options={STEPS.map((value) => ({ value, label: t(`status.${value}`) }))} />}
      <Select label={t('task.campaign')} empty={t('task.no_campaign')} options={options} error={errors.campaignId?.message} {...form.register('campaignId')} />
      {task === undefined && <FormPicker required picker={OrganizationPicker} control={form.control} name="organizationId" label={t('common.organization')} valueLabel={session.organization.name} />}
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('common.save')}</Button>
    </Form>
  )
}
