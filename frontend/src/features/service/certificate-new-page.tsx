import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createServiceCertificateMutation, getColleagueOptions, getHelperServiceRecordOptions } from '@/api/gen/@tanstack/react-query.gen'
import { PersonPicker } from '@/features/person'
import { Form, FormDate, rule, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, Notice, NumberField, PageHeader, PageState, toast } from '@/shared/ui'
import { useServiceWords } from './use-words'

const route = getRouteApi('/shell/service-certificates/new')
const VISIT_MINUTES = 60
const CONTACT_MINUTES = 20

const schema = z.object({
  personId: rule.text(36), periodFrom: rule.pastDate(), periodTo: rule.pastDate(),
  minutesPerVisit: rule.wholeNumber(1, 480), minutesPerContact: rule.wholeNumber(1, 240),
})

/** What would be certified is shown before it is: the counts come from the records, the minutes from the office. */
export default function CertificateNewPage() {
  const { t } = useTranslation('service')
  const navigate = useNavigate()
  const fresh = useFresh()
  const search = route.useSearch()
  const issue = useMutation(createServiceCertificateMutation())
  const chosen = useQuery({ ...getColleagueOptions({ path: { id: search.personId ?? '' } }), enabled: search.personId !== undefined })
  const form = useZodForm(schema, {
    personId: search.personId ?? '', periodFrom: search.from ?? `${today().slice(0, 4)}-01-01`, periodTo: search.to ?? today(),
    minutesPerVisit: String(VISIT_MINUTES), minutesPerContact: String(CONTACT_MINUTES),
  })
  const { errors, isSubmitting } = form.formState
  const [personId, from, to, perVisit, perContact] = useWatch({ control: form.control, name: ['personId', 'periodFrom', 'periodTo', 'minutesPerVisit', 'minutesPerContact'] })
  return (
    <>
      <PageHeader title={t('form.title')} sub={t('form.sub')} />
      <div className="narrow stack">
        {search.replaces !== undefined && <Notice tone="info">{t('form.replaces')}</Notice>}
        <Card>
          <Form form={form} label={t('form.title')} onSubmit={async (values) => {
            const made = await fresh(issue.mutateAsync({ body: { ...values, replacesId: search.replaces ?? null } }))
            toast(t('form.done', { number: made.number }))
            await navigate({ to: '/service-certificates' })
          }}>
            <FormPicker required picker={PersonPicker} control={form.control} name="personId" label={t('list.person')} hint={t('form.person_hint')} valueLabel={chosen.data?.name} />
            <FormDate required control={form.control} name="periodFrom" label={t('form.from')} />
            <FormDate required control={form.control} name="periodTo" label={t('form.to')} />
            <NumberField required label={t('form.per_visit')} error={errors.minutesPerVisit?.message} {...form.register('minutesPerVisit')} />
            <NumberField required label={t('form.per_contact')} hint={t('form.minutes_hint')} error={errors.minutesPerContact?.message} {...form.register('minutesPerContact')} />
            {personId !== '' && from !== '' && to !== '' && from <= to && <Preview personId={personId} from={from} to={to} perVisit={Number(perVisit)} perContact={Number(perContact)} />}
            <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('list.issue')}</Button>
          </Form>
        </Card>
      </div>
    </>
  )
}

function Preview({ personId, from, to, perVisit, perContact }: { personId: string; from: string; to: string; perVisit: number; perContact: number }) {
  const { t } = useTranslation('service')
  const words = useServiceWords()
  const query = useQuery(getHelperServiceRecordOptions({ path: { personId }, query: { from, to } }))
  return (
    <PageState query={query} skeletonLines={2}>
      {({ visits, contacts, children }) => {
        const minutes = visits * perVisit + contacts * perContact
        return <Notice tone={visits + contacts === 0 ? 'warn' : 'info'}>{visits + contacts === 0 ? t('form.nothing') : t('form.preview', { visits, contacts, children, hours: words.hours(Number.isFinite(minutes) ? minutes : 0) })}</Notice>
      }}
    </PageState>
  )
}
