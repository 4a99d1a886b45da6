import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createLegalHoldMutation, getChildOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildResponse } from '@/api/gen/types.gen'
import { ChildPicker } from '@/features/child'
import { Form, FormDate, rule, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, Notice, PageHeader, PageState, Select, TextArea, toast } from '@/shared/ui'
import { HOLD_GROUNDS } from './codes'

const route = getRouteApi('/shell/legal-holds/new')

/** A court, an inquiry or a dispute needs a file: which, why, until when. */
export default function HoldNewPage() {
  const { t } = useTranslation('subject')
  const navigate = useNavigate()
  const { childId } = route.useSearch()
  return (
    <>
      <PageHeader title={t('hold.form.title')} sub={t('hold.form.sub')} />
      {childId === undefined
        ? <Card title={t('hold.form.child')}>
            <ChildPicker label={t('hold.form.child')} hint={t('form.child_hint')} value="" onChange={(id) => void navigate({ to: '/legal-holds/new', search: { childId: id } })} />
          </Card>
        : <OfChild key={childId} childId={childId} />}
    </>
  )
}

function OfChild({ childId }: { childId: string }) {
  const child = useQuery(getChildOptions({ path: { id: childId } }))
  return <PageState query={child}>{(data) => <HoldForm child={data} />}</PageState>
}

const schema = z.object({ ground: z.enum(HOLD_GROUNDS), reason: rule.text(300), holdsUntil: rule.optionalDate() })

function HoldForm({ child }: { child: ChildResponse }) {
  const { t } = useTranslation('subject')
  const navigate = useNavigate()
  const fresh = useFresh()
  const create = useMutation(createLegalHoldMutation())
  const form = useZodForm(schema, { reason: '', holdsUntil: '' })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('hold.form.title')} onSubmit={async ({ holdsUntil, ...values }) => {
      const made = await fresh(create.mutateAsync({ body: { ...values, childId: child.id, holdsUntil: holdsUntil === '' ? null : holdsUntil } }))
      toast(t('hold.form.done'))
      void navigate({ to: '/legal-holds/$holdId', params: { holdId: made.id } })
    }}>
      <Notice tone="info">{t('hold.form.about', { name: child.name, place: child.region?.name ?? '', number: child.archiveNumber })}</Notice>
      <Select required empty label={t('hold.form.ground')} error={errors.ground?.message} options={HOLD_GROUNDS.map((value) => ({ value, label: t(`hold.ground.${value}`) }))} {...form.register('ground')} />
      <TextArea required label={t('hold.form.reason')} hint={t('hold.form.reason_hint')} maxLength={300} error={errors.reason?.message} {...form.register('reason')} />
      <FormDate control={form.control} name="holdsUntil" label={t('hold.form.until')} hint={t('hold.form.until_hint')} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('hold.form.submit')}</Button>
    </Form>
  )
}
