import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createPersonMutation, updatePersonMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { PersonResponse, PersonRoleRequest } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { OrganizationPicker } from '@/features/organization'
import { useSession } from '@/shared/auth/use-session'
import { Form, rule, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { useFresh, useVersionAtOpening } from '@/shared/lib/use-fresh'
import { Button, PhoneField, TextField, toast } from '@/shared/ui'
import { useState } from 'react'
import { RoleRows } from './role-rows'

const schema = z.object({
  name: rule.text(50),
  loginName: rule.optionalText(50),
  organizationId: rule.text(36),
  positionTitle: rule.optionalText(100),
  phone: rule.optionalPhone(),
})

const textOrNull = (text: string) => text === '' ? null : text

export function PersonForm({ person, onDone }: { person: PersonResponse | undefined; onDone: (person: PersonResponse) => void }) {
  const { t } = useTranslation('person')
  const session = useSession()
  const version = useVersionAtOpening(person?.version)
  const fresh = useFresh()
  const [roles, setRoles] = useState<readonly PersonRoleRequest[]>([])
  const create = useMutation(createPersonMutation())
  const update = useMutation(updatePersonMutation())
  const own = person?.organization ?? session.organization
  const form = useZodForm(schema, { name: person?.name ?? '', loginName: person?.loginName ?? '', organizationId: own.id, positionTitle: person?.positionTitle ?? '', phone: person?.phone ?? '' })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={person === undefined ? t('person.new') : t('person.edit')} onSubmit={async (values) => {
      const body = { name: values.name, loginName: textOrNull(values.loginName), organizationId: values.organizationId, positionTitle: textOrNull(values.positionTitle), phone: textOrNull(values.phone) }
      const saved = await fresh(person === undefined
        ? create.mutateAsync({ body: { ...body, roles: [...roles] } })
        : update.mutateAsync({ path: { id: person.id }, headers: ifMatch(version), body }))
      toast(t('person.saved', { name: saved.name }))
      onDone(saved)
    }}>
      <TextField required label={t('people.name')} error={errors.name?.message} {...form.register('name')} />
      <FormPicker required picker={OrganizationPicker} control={form.control} name="organizationId" label={t('people.organization')} valueLabel={own.name} />
      <TextField label={t('people.position')} error={errors.positionTitle?.message} {...form.register('positionTitle')} />
      <PhoneField label={t('people.phone')} hint={t('people.phone_hint')} error={errors.phone?.message} {...form.register('phone')} />
      <TextField label={t('people.login')} hint={t('people.login_hint')} autoCapitalize="none" autoComplete="off" error={errors.loginName?.message} {...form.register('loginName')} />
      {person === undefined && <RoleRows rows={roles} onChange={setRoles} />}
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('person.save')}</Button>
    </Form>
  )
}
