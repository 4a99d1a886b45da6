import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createContactMutation, getChildOptions, getLastRecordOptions, listChildrenOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ContactKind } from '@/api/gen/types.gen'
import { DraftNote, Form, FormChecks, FormDate, FormSegments, rule, useFormDraft, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { Button, Card, EmptyState, PageHeader, PageState, Select, TextArea, toast } from '@/shared/ui'

const route = getRouteApi('/shell/contacts/new')
const CHANNELS = ['PHONE', 'TALK', 'VIDEO', 'WECHAT', 'LETTER'] as const
const COUNTERPARTS = ['CARER', 'CHILD', 'FATHER', 'MOTHER', 'TEACHER', 'VILLAGE_CADRE', 'TOWN_CADRE', 'NEIGHBOUR'] as const
const KINDS = ['CARER_TALK', 'PARENT_CHILD_LINK', 'CHILD_TALK', 'SCHOOL_REPORT', 'GENERAL'] as const
const THEMES = ['SELF_STUDY', 'SELF_CARE', 'SELF_PROTECTION', 'SELF_STRENGTH', 'SELF_DISCIPLINE'] as const

const schema = z.object({
  occurredOn: rule.pastDate(),
  kind: z.enum(KINDS),
  counterpart: z.enum(COUNTERPARTS),
  channel: z.enum(CHANNELS),
  outcome: z.enum(['REACHED', 'NOT_REACHED']),
  summary: rule.optionalText(2000),
  livingNote: rule.optionalText(1000),
  healthNote: rule.optionalText(1000),
  thoughtNote: rule.optionalText(1000),
  talkThemes: z.array(z.enum(THEMES)),
  followUp: rule.optionalText(1000),
  nextContactOn: rule.optionalDate(),
})

const textOrNull = (value: string) => value === '' ? null : value

export function ContactFormPage() {
  const { t } = useTranslation('contact')
  const { childId, kind } = route.useSearch()
  return (
    <>
      <PageHeader title={t('form.title')} sub={t('form.sub')} />
      {childId === undefined ? <ChooseChild /> : <Recorder key={childId} childId={childId} kind={kind ?? 'CARER_TALK'} />}
    </>
  )
}

function ChooseChild() {
  const { t } = useTranslation('contact')
  const { kind } = route.useSearch()
  const navigate = useNavigate()
  const query = useQuery(listChildrenOptions({ query: { status: 'ACTIVE', sort: 'name', limit: 200 } }))
  return (
    <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('form.no_child')} icon="children" />}>
      {(page) => (
        <Select label={t('form.child')} empty value="" options={page.items.map((child) => ({ value: child.id, label: `${child.name} · ${child.region.name}` }))}
          onChange={(event) => void navigate({ to: '/contacts/new', search: { childId: event.target.value, kind }, replace: true })} />
      )}
    </PageState>
  )
}

function Recorder({ childId, kind }: { childId: string; kind: ContactKind }) {
  const { t } = useTranslation('contact')
  const format = useFormat()
  const child = useQuery(getChildOptions({ path: { id: childId } }))
  const last = useQuery(getLastRecordOptions({ path: { id: childId } }))
  return (
    <PageState query={child}>
      {(data) => (
        <>
          <Card title={data.name}>
            <p className="muted">{[data.region.name, data.schoolName, data.carerName === null ? null : t('form.carer', { name: data.carerName })].filter(Boolean).join(' · ')}</p>
            {last.data?.contact !== undefined && last.data.contact !== null && (
              <details><summary>{t('form.last', { date: format.date(last.data.contact.occurredOn) })}</summary><p>{last.data.contact.summary ?? t('form.no_summary')}</p></details>
            )}
          </Card>
          <ContactForm childId={childId} childName={data.name} kind={kind} />
        </>
      )}
    </PageState>
  )
}

function ContactForm({ childId, childName, kind }: { childId: string; childName: string; kind: ContactKind }) {
  const { t } = useTranslation('contact')
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const save = useMutation(createContactMutation())
  const form = useZodForm(schema, {
    occurredOn: today(), kind, counterpart: kind === 'PARENT_CHILD_LINK' || kind === 'CHILD_TALK' ? 'CHILD' : 'CARER', channel: kind === 'PARENT_CHILD_LINK' ? 'VIDEO' : 'PHONE',
    outcome: 'REACHED', summary: '', livingNote: '', healthNote: '', thoughtNote: '', talkThemes: [], followUp: '', nextContactOn: '',
  })
  const draft = useFormDraft(form, `contact-new:${childId}:${kind}`)
  const errors = form.formState.errors
  return (
    <Form form={form} label={t('form.title')} onSubmit={async (values) => {
      await save.mutateAsync({ body: {
        ...values, childIds: [childId], summary: textOrNull(values.summary), livingNote: textOrNull(values.livingNote), healthNote: textOrNull(values.healthNote),
        thoughtNote: textOrNull(values.thoughtNote), followUp: textOrNull(values.followUp), nextContactOn: textOrNull(values.nextContactOn), campaignId: null,
      } })
      await draft.clear()
      await queryClient.invalidateQueries()
      toast(t('form.saved', { name: childName }))
      await navigate({ to: '/' })
    }}>
      <FormSegments control={form.control} name="outcome" label={t('form.outcome')} hint={form.watch('outcome') === 'NOT_REACHED' ? t('form.not_reached_hint') : undefined}
        options={[{ value: 'REACHED', label: t('outcome.REACHED') }, { value: 'NOT_REACHED', label: t('outcome.NOT_REACHED') }]} />
      <Select label={t('form.kind')} {...form.register('kind')} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      <Select label={t('form.counterpart')} error={errors.counterpart?.message} {...form.register('counterpart')} options={COUNTERPARTS.map((value) => ({ value, label: t(`counterpart.${value}`) }))} />
      <FormSegments control={form.control} name="channel" label={t('form.channel')} options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} />
      <FormDate required control={form.control} name="occurredOn" label={t('form.on')} />
      <TextArea label={t('form.summary')} hint={t('form.summary_hint')} maxLength={2000} error={errors.summary?.message} {...form.register('summary')} />
      <details>
        <summary>{t('form.more')}</summary>
        <TextArea label={t('form.living')} maxLength={1000} error={errors.livingNote?.message} {...form.register('livingNote')} />
        <TextArea label={t('form.health')} maxLength={1000} error={errors.healthNote?.message} {...form.register('healthNote')} />
        <TextArea label={t('form.thought')} hint={t('form.thought_hint')} maxLength={1000} error={errors.thoughtNote?.message} {...form.register('thoughtNote')} />
        <FormChecks control={form.control} name="talkThemes" label={t('form.themes')} options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))} />
        <TextArea label={t('form.follow_up')} maxLength={1000} error={errors.followUp?.message} {...form.register('followUp')} />
        <FormDate control={form.control} name="nextContactOn" label={t('form.next')} />
      </details>
      <div className="save-bar">
        <Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{t('form.save')}</Button>
        <DraftNote draft={draft} />
      </div>
    </Form>
  )
}
