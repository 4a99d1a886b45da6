import { useMutation } from '@tanstack/react-query'
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createWorkGroupMutation, updateWorkGroupMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { GroupRole, GroupTier, WorkGroupResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Form, FormDate, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh, useVersionAtOpening } from '@/shared/lib/use-fresh'
import { Button, IconButton, Select, TextField, toast } from '@/shared/ui'

const ROLES = ['LEADER', 'DEPUTY_LEADER', 'MEMBER'] as const satisfies readonly GroupRole[]
const TIERS = ['CHIEF', 'IN_CHARGE', 'PARTICIPATING'] as const satisfies readonly GroupTier[]

const schema = z.object({
  name: rule.text(120),
  foundingDocument: rule.optionalText(200),
  establishedOn: rule.pastDate(),
  endedOn: rule.optionalDate(),
  members: z.array(z.object({ personId: z.string(), name: rule.text(50), positionTitle: rule.optionalText(100), groupRole: z.enum(ROLES), tier: z.enum(TIERS) })),
})

const textOrNull = (text: string) => text === '' ? null : text

/** Members are written as the founding document names them; not each of them has an account here. */
export function WorkGroupForm({ organizationId, group, onDone }: { organizationId: string; group: WorkGroupResponse | undefined; onDone: () => void }) {
  const { t } = useTranslation('organization')
  const version = useVersionAtOpening(group?.version)
  const fresh = useFresh()
  const create = useMutation(createWorkGroupMutation())
  const update = useMutation(updateWorkGroupMutation())
  const form = useZodForm(schema, {
    name: group?.name ?? '', foundingDocument: group?.foundingDocument ?? '', establishedOn: group?.establishedOn ?? today(), endedOn: group?.endedOn ?? '',
    members: (group?.members ?? []).map((member) => ({ personId: member.personId ?? '', name: member.name, positionTitle: member.positionTitle ?? '', groupRole: member.groupRole, tier: member.tier })),
  })
  const members = useFieldArray({ control: form.control, name: 'members' })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={group === undefined ? t('group.add') : t('group.edit')} onSubmit={async (values) => {
      const rows = values.members.map((member) => ({ ...member, personId: textOrNull(member.personId), positionTitle: textOrNull(member.positionTitle) }))
      const common = { name: values.name, foundingDocument: textOrNull(values.foundingDocument), establishedOn: values.establishedOn, members: rows }
      await fresh(group === undefined
        ? create.mutateAsync({ body: { organizationId, ...common } })
        : update.mutateAsync({ path: { id: group.id }, headers: ifMatch(version), body: { ...common, endedOn: textOrNull(values.endedOn) } }))
      toast(t('form.saved', { name: values.name }))
      onDone()
    }}>
      <TextField required label={t('group.name')} error={errors.name?.message} {...form.register('name')} />
      <TextField label={t('group.document')} error={errors.foundingDocument?.message} {...form.register('foundingDocument')} />
      <FormDate required control={form.control} name="establishedOn" label={t('group.established')} />
      {group !== undefined && <FormDate control={form.control} name="endedOn" label={t('group.ended')} />}
      {members.fields.map((member, index) => (
        <fieldset key={member.id} className="card">
          <legend className="for-readers">{t('group.member_number', { number: index + 1 })}</legend>
          <div className="card-head">
            <strong>{t('group.member_number', { number: index + 1 })}</strong>
            <IconButton icon="close" label={t('group.remove', { number: index + 1 })} onClick={() => members.remove(index)} />
          </div>
          <TextField required label={t('group.member')} error={errors.members?.[index]?.name?.message} {...form.register(`members.${index}.name`)} />
          <TextField label={t('group.position')} error={errors.members?.[index]?.positionTitle?.message} {...form.register(`members.${index}.positionTitle`)} />
          <Select label={t('group.role')} options={ROLES.map((value) => ({ value, label: t(`group_role.${value}`) }))} {...form.register(`members.${index}.groupRole`)} />
          <Select label={t('group.tier')} options={TIERS.map((value) => ({ value, label: t(`tier.${value}`) }))} {...form.register(`members.${index}.tier`)} />
        </fieldset>
      ))}
      <Button icon="plus" onClick={() => members.append({ personId: '', name: '', positionTitle: '', groupRole: 'MEMBER', tier: members.fields.at(-1)?.tier ?? TIERS[0] })}>{t('group.add_member')}</Button>
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('form.save')}</Button>
    </Form>
  )
}
