import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createSubjectRequestMutation, getChildOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildResponse } from '@/api/gen/types.gen'
import { ChildPicker } from '@/features/child'
import { Form, FormDate, FormSegments, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, Notice, PageHeader, PageState, Select, TextArea, TextField, toast } from '@/shared/ui'
import { CHANNELS, CHECKS, GROUNDS, KINDS, REQUESTERS } from './codes'

const route = getRouteApi('/shell/subject-requests/new')

/** A guardian asks: which child, what, and how it was made sure who asks. */
export default function RequestNewPage() {
  const { t } = useTranslation('subject')
  const navigate = useNavigate()
  const { childId } = route.useSearch()
  return (
    <>
      <PageHeader title={t('form.title')} sub={t('form.sub')} />
      {childId === undefined
        ? <Card title={t('form.child')}>
            <ChildPicker label={t('form.child')} hint={t('form.child_hint')} value="" onChange={(id) => void navigate({ to: '/subject-requests/new', search: { childId: id } })} />
          </Card>
        : <OfChild key={childId} childId={childId} />}
    </>
  )
}

function OfChild({ childId }: { childId: string }) {
  const child = useQuery(getChildOptions({ path: { id: childId } }))
  return <PageState query={child}>{(data) => <RequestForm child={data} />}</PageState>
}

const schema = z.object({
  kind: z.enum(KINDS),
  requester: z.enum(REQUESTERS),
  requesterName: rule.text(50),
  identityCheck: z.enum(CHECKS),
  channel: z.enum(CHANNELS),
  reason: rule.text(300),
  ground: z.enum(['', ...GROUNDS]),
  receivedOn: rule.pastDate(),
})

function RequestForm({ child }: { child: ChildResponse }) {
  const { t } = useTranslation('subject')
  const navigate = useNavigate()
  const fresh = useFresh()
  const create = useMutation(createSubjectRequestMutation())
  const form = useZodForm(schema, { kind: 'COPY', requesterName: '', identityCheck: 'ID_CARD_SEEN', channel: 'IN_PERSON', reason: '', ground: '', receivedOn: today() })
  const { errors, isSubmitting } = form.formState
  const erases = form.watch('kind') === 'ERASURE'
  return (
    <Form form={form} label={t('form.title')} onSubmit={async ({ ground, ...values }) => {
      const made = await fresh(create.mutateAsync({ body: { ...values, childId: child.id, ground: values.kind === 'ERASURE' && ground !== '' ? ground : null } }))
      toast(t('form.done'))
      void navigate({ to: '/subject-requests/$requestId', params: { requestId: made.id } })
    }}>
      <Notice tone="info">{t('form.about', { name: child.name, place: child.region?.name ?? '', number: child.archiveNumber })}</Notice>
      <FormSegments required control={form.control} name="kind" label={t('form.kind')} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      {erases && <Select required empty label={t('form.ground')} hint={t('form.ground_hint')} error={errors.ground?.message} options={GROUNDS.map((value) => ({ value, label: t(`ground.${value}`) }))} {...form.register('ground')} />}
      <Select required empty label={t('form.requester')} error={errors.requester?.message} options={REQUESTERS.map((value) => ({ value, label: t(`requester.${value}`) }))} {...form.register('requester')} />
      <TextField required label={t('form.name')} error={errors.requesterName?.message} {...form.register('requesterName')} />
      <Select required label={t('form.check')} hint={t('form.check_hint')} options={CHECKS.map((value) => ({ value, label: t(`check.${value}`) }))} {...form.register('identityCheck')} />
      <Select required label={t('form.channel')} options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} {...form.register('channel')} />
      <TextArea required label={t('form.reason')} hint={t('form.reason_hint')} maxLength={300} error={errors.reason?.message} {...form.register('reason')} />
      <FormDate required control={form.control} name="receivedOn" label={t('form.received')} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('form.submit')}</Button>
    </Form>
  )
}
