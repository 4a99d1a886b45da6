import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { getLegalHoldOptions, liftLegalHoldMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { LegalHoldResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Form, rule, useZodForm } from '@/shared/form'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Badge, Button, Card, Facts, PageHeader, PageState, TextArea, toast } from '@/shared/ui'
import { holdToneOf } from './codes'

const route = getRouteApi('/shell/legal-holds/$holdId')

/** One hold: why, by whom, until when; and how it ends. */
export default function HoldPage() {
  const { holdId } = route.useParams()
  const query = useQuery(getLegalHoldOptions({ path: { id: holdId } }))
  return <PageState query={query}>{(hold) => <Hold key={hold.id} hold={hold} />}</PageState>
}

function Hold({ hold }: { hold: LegalHoldResponse }) {
  const { t } = useTranslation('subject')
  const format = useFormat()
  return (
    <>
      <PageHeader title={t('hold.page.title', { name: hold.childName })} sub={[hold.region?.fullName, hold.archiveNumber].filter(Boolean).join(' · ')} />
      <p className="badges"><Badge tone={holdToneOf[hold.state]}>{t(`hold.state.${hold.state}`)}</Badge></p>
      <div className="columns">
        <Card title={t('hold.page.why')}>
          <Facts items={[
            { label: t('hold.ground_head'), value: t(`hold.ground.${hold.ground}`) },
            { label: t('hold.form.reason'), value: hold.reason },
            { label: t('hold.until'), value: hold.holdsUntil === null ? t('hold.until_lifted') : format.date(hold.holdsUntil) },
            { label: t('hold.set_by'), value: t('hold.page.by', { name: hold.setBy.name, office: hold.organization.name }) },
            { label: t('hold.set_at'), value: format.instant(hold.setAt) },
            ...(hold.liftedAt === null ? [] : [
              { label: t('hold.page.lifted_by'), value: hold.liftedBy?.name },
              { label: t('hold.page.lifted_at'), value: format.instant(hold.liftedAt) },
              { label: t('hold.page.lift_reason'), value: hold.liftReason },
            ]),
          ]} />
          <p><Link to="/children/$childId" params={{ childId: hold.childId }}>{t('hold.page.file')}</Link></p>
        </Card>
        {hold.state === 'HOLDING' && <Card title={t('hold.lift.title')}><LiftForm hold={hold} /></Card>}
      </div>
    </>
  )
}

function LiftForm({ hold }: { hold: LegalHoldResponse }) {
  const { t } = useTranslation('subject')
  const fresh = useFresh()
  const lift = useMutation(liftLegalHoldMutation())
  const form = useZodForm(z.object({ reason: rule.text(300) }), { reason: '' })
  return (
    <Form form={form} label={t('hold.lift.title')} onSubmit={async (body) => {
      await fresh(lift.mutateAsync({ path: { id: hold.id }, headers: ifMatch(hold.version), body }))
      toast(t('hold.lift.done'))
    }}>
      <p>{t('hold.lift.text')}</p>
      <TextArea required label={t('hold.lift.reason')} maxLength={300} error={form.formState.errors.reason?.message} {...form.register('reason')} />
      <Button type="submit" look="danger" busy={form.formState.isSubmitting}>{t('hold.lift.submit')}</Button>
    </Form>
  )
}
