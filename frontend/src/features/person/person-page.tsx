import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { changePersonRolesMutation, deactivatePersonMutation, getPersonOptions, reactivatePersonMutation, resetPersonPasswordMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { PersonResponse, PersonRoleRequest } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Can, useSession } from '@/shared/auth/use-session'
import { Form, rule, useZodForm } from '@/shared/form'
import { useFormat } from '@/shared/format/use-format'
import { useFresh, useVersionAtOpening } from '@/shared/lib/use-fresh'
import { Badge, Button, Card, EmptyState, Facts, Notice, PageHeader, PageState, TextArea, toast, useErrorText } from '@/shared/ui'
import { ConfirmDialog } from '@/shared/ui/confirm-dialog'
import { Dialog } from '@/shared/ui/dialog'
import { OneTimePassword } from './one-time-password'
import { PersonForm } from './person-form'
import { RoleRows } from './role-rows'

const route = getRouteApi('/shell/people/$personId')

/** One person: post, roles, and what an administrator may do for her. */
export default function PersonPage() {
  const { personId } = route.useParams()
  const query = useQuery(getPersonOptions({ path: { id: personId } }))
  return <PageState query={query}>{(person) => <Person person={person} />}</PageState>
}

function Person({ person }: { person: PersonResponse }) {
  const { t } = useTranslation('person')
  const format = useFormat()
  const [open, setOpen] = useState<'edit' | 'roles' | 'active'>()
  const close = () => setOpen(undefined)
  const active = person.status === 'ACTIVE'
  const own = useSession().personId === person.id
  return (
    <>
      <PageHeader title={person.name} sub={[person.organization.name, person.positionTitle].filter(Boolean).join(' · ')}
        actions={<Can permission="account:write">
          <Button icon="edit" onClick={() => setOpen('edit')}>{t('person.edit')}</Button>
          {active && <Reset person={person} />}
          {!own && <Button look={active ? 'danger' : 'primary'} onClick={() => setOpen('active')}>{active ? t('person.deactivate') : t('person.reactivate')}</Button>}
        </Can>} />
      {!active && <Notice tone="warn">{t('person.inactive', { reason: person.inactiveReason ?? '' })}</Notice>}
      <Card title={t('person.facts')}>
        <Facts items={[
          { label: t('people.status'), value: <Badge tone={active ? 'good' : 'neutral'}>{t(`status.${person.status}`)}</Badge> },
          { label: t('people.login'), value: person.loginName ?? '—' },
          { label: t('people.phone'), value: person.phone ?? '—' },
          { label: t('people.pairings'), value: <Link to="/pairings" search={{ helperId: person.id }}>{person.activePairingCount}</Link> },
          { label: t('person.since'), value: format.instant(person.createdAt) },
          { label: t('person.password'), value: person.mustChangePassword ? t('person.must_change') : t('person.own_password') },
        ]} />
      </Card>
      <Card title={t('people.roles')} actions={<Can permission="account:write"><Button look="quiet" icon="edit" onClick={() => setOpen('roles')}>{t('person.change_roles')}</Button></Can>}>
        {person.roles.length === 0 ? <EmptyState title={t('person.no_role')} icon="audit" /> : (
          <ul className="people">
            {person.roles.map((role) => (
              <li key={`${role.role}-${role.regionCode ?? ''}-${role.organizationId ?? ''}-${role.className ?? ''}`} className="person">
                <div><strong>{t(`role.${role.role}`)}</strong> <span className="muted">{[role.regionName, role.organizationName, role.className].filter(Boolean).join(' · ')}</span></div>
                <span className="muted">{role.validTo === null ? t('person.from', { from: format.date(role.validFrom) }) : t('person.until', { from: format.date(role.validFrom), to: format.date(role.validTo) })}</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Dialog asDrawer title={t('person.edit')} isOpen={open === 'edit'} onClose={close}><PersonForm person={person} onDone={close} /></Dialog>
      <Dialog asDrawer title={t('person.change_roles')} isOpen={open === 'roles'} onClose={close}><RolesForm person={person} onDone={close} /></Dialog>
      <Dialog title={active ? t('person.deactivate') : t('person.reactivate')} isOpen={open === 'active'} onClose={close}><ActiveForm person={person} onDone={close} /></Dialog>
    </>
  )
}

function RolesForm({ person, onDone }: { person: PersonResponse; onDone: () => void }) {
  const { t } = useTranslation('person')
  const version = useVersionAtOpening(person.version)
  const fresh = useFresh()
  const change = useMutation(changePersonRolesMutation())
  const [rows, setRows] = useState<readonly PersonRoleRequest[]>(person.roles.map(({ role, regionCode, organizationId, className }) => ({ role, regionCode, organizationId, className })))
  const form = useZodForm(z.object({}), {})
  return (
    <Form form={form} label={t('person.change_roles')} onSubmit={async () => {
      await fresh(change.mutateAsync({ path: { id: person.id }, headers: ifMatch(version), body: { roles: [...rows] } }))
      toast(t('person.saved', { name: person.name }))
      onDone()
    }}>
      <p className="muted">{t('person.roles_hint')}</p>
      <RoleRows rows={rows} onChange={setRows} former={person.roles} />
      <Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{t('person.save')}</Button>
    </Form>
  )
}

function ActiveForm({ person, onDone }: { person: PersonResponse; onDone: () => void }) {
  const { t } = useTranslation('person')
  const fresh = useFresh()
  const active = person.status === 'ACTIVE'
  const deactivate = useMutation(deactivatePersonMutation())
  const reactivate = useMutation(reactivatePersonMutation())
  const form = useZodForm(z.object({ reason: rule.text(200) }), { reason: '' })
  return (
    <Form form={form} label={active ? t('person.deactivate') : t('person.reactivate')} onSubmit={async (body) => {
      const request = { path: { id: person.id }, body }
      await fresh(active ? deactivate.mutateAsync(request) : reactivate.mutateAsync(request))
      toast(active ? t('person.deactivated', { name: person.name }) : t('person.reactivated', { name: person.name }))
      onDone()
    }}>
      {active && <Notice tone="warn">{t('person.deactivate_hint', { count: person.activePairingCount })}</Notice>}
      <TextArea required label={t('person.reason')} maxLength={200} error={form.formState.errors.reason?.message} {...form.register('reason')} />
      <Button type="submit" look={active ? 'danger' : 'primary'} busy={form.formState.isSubmitting}>{active ? t('person.deactivate') : t('person.reactivate')}</Button>
    </Form>
  )
}

function Reset({ person }: { person: PersonResponse }) {
  const { t } = useTranslation('person')
  const errorText = useErrorText()
  const [asking, setAsking] = useState(false)
  const [password, setPassword] = useState<string>()
  const reset = useMutation({ ...resetPersonPasswordMutation(), onError: (error) => toast(errorText(error)), onSuccess: (made) => setPassword(made.oneTimePassword), onSettled: () => setAsking(false) })
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('person.reset')}</Button>
      <ConfirmDialog isOpen={asking} title={t('person.reset')} text={t('person.reset_hint', { name: person.name })} confirmLabel={t('person.reset')} busy={reset.isPending}
        onClose={() => setAsking(false)} onConfirm={() => reset.mutate({ path: { id: person.id } })} />
      <OneTimePassword name={person.name} password={password} onClose={() => setPassword(undefined)} />
    </>
  )
}
