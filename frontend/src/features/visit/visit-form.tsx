import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import type { Dimension, HomeVisitCreateRequest } from '@/api/gen/types.gen'
import { DraftNote, Form, FormChecks, FormDate, FormSegments, rule, useFormDraft, useZodForm } from '@/shared/form'
import { Button, CallLink, Notice, Select, TextArea } from '@/shared/ui'

const DIMENSIONS: readonly Dimension[] = ['LEARNING', 'LIVING', 'PSYCHOLOGY', 'SAFETY', 'HEALTH']
const METHODS = ['HOME', 'SCHOOL', 'APPOINTMENT'] as const
const PURPOSES = ['ROUTINE', 'FESTIVAL', 'REVIEW', 'CLUE_CHECK', 'DELIVERY', 'SCHOOL_REPORT', 'POLICY_INFORMATION'] as const
const PEOPLE = ['CHILD', 'FATHER', 'MOTHER', 'CARER', 'NEIGHBOUR', 'TEACHER', 'VILLAGE_CADRE'] as const
const THEMES = ['SELF_STUDY', 'SELF_CARE', 'SELF_PROTECTION', 'SELF_STRENGTH', 'SELF_DISCIPLINE'] as const
const STATES = ['FINE', 'WATCH', 'CONCERN'] as const
/** Emergency numbers of the country; shown when something cannot wait. */
const EMERGENCY = ['110', '12345'] as const

const state = z.enum(['', ...STATES])
const schema = z.object({
  occurredOn: rule.pastDate(),
  method: z.enum(METHODS),
  purpose: z.enum(PURPOSES),
  saw: z.enum(['yes', 'no']),
  personsMet: z.array(z.enum(PEOPLE)),
  LEARNING: state, LIVING: state, PSYCHOLOGY: state, SAFETY: state, HEALTH: state,
  talkThemes: z.array(z.enum(THEMES)),
  summary: rule.optionalText(2000),
  need: rule.optionalText(300),
  helpGiven: rule.optionalText(1000),
  followUp: rule.optionalText(1000),
  nextVisitOn: rule.optionalDate(),
  urgent: z.enum(['no', 'yes']),
})
type Values = z.infer<typeof schema>

const textOrNull = (value: string) => value === '' ? null : value

function toRequest(childId: string, values: Values): HomeVisitCreateRequest {
  return {
    children: [{ childId, sawChild: values.saw === 'yes' }],
    occurredOn: values.occurredOn,
    occurredAtTime: null,
    method: values.method,
    planned: true,
    purpose: values.purpose,
    companions: null,
    personsMet: values.personsMet,
    carerAsRegistered: null,
    careDuty: null,
    observations: DIMENSIONS.flatMap((dimension) => values[dimension] === '' ? [] : [{ dimension, state: values[dimension], note: null }]),
    talkThemes: values.talkThemes,
    summary: textOrNull(values.summary),
    needs: values.need === '' ? [] : [{ domain: 'OTHER' as const, urgency: 'NORMAL' as const, text: values.need }],
    helpGiven: textOrNull(values.helpGiven),
    followUp: textOrNull(values.followUp),
    nextVisitOn: textOrNull(values.nextVisitOn),
    urgentAttention: values.urgent === 'yes',
    campaignId: null,
    visitorIds: null,
  }
}

type Props = { childId: string; today: string; onSave: (body: HomeVisitCreateRequest) => Promise<void> }

export function VisitForm({ childId, today, onSave }: Props) {
  const { t } = useTranslation('visit')
  const form = useZodForm(schema, {
    occurredOn: today, method: 'HOME', purpose: 'ROUTINE', saw: 'yes', personsMet: ['CHILD', 'CARER'], LEARNING: '', LIVING: '', PSYCHOLOGY: '',
    SAFETY: '', HEALTH: '', talkThemes: [], summary: '', need: '', helpGiven: '', followUp: '', nextVisitOn: '', urgent: 'no',
  })
  const draft = useFormDraft(form, `visit-new:${childId}`)
  const errors = form.formState.errors
  const saw = form.watch('saw')
  return (
    <Form form={form} label={t('form.title')} onSubmit={async (values) => {
      await onSave(toRequest(childId, values))
      await draft.clear()
    }}>
      <FormSegments control={form.control} name="saw" label={t('form.saw')} hint={saw === 'no' ? t('form.saw_no_hint') : undefined}
        options={[{ value: 'yes', label: t('form.saw_yes') }, { value: 'no', label: t('form.saw_no') }]} />
      <FormDate required control={form.control} name="occurredOn" label={t('form.on')} />
      <FormSegments control={form.control} name="method" label={t('form.method')} options={METHODS.map((value) => ({ value, label: t(`method.${value}`) }))} />
      <FormChecks control={form.control} name="personsMet" label={t('form.met')} options={PEOPLE.map((value) => ({ value, label: t(`person.${value}`) }))} />
      <fieldset className="dimensions">
        <legend>{t('form.observations')}</legend>
        {DIMENSIONS.map((dimension) => (
          <Select key={dimension} label={t(`dimension.${dimension}`)} {...form.register(dimension)}
            options={[{ value: '', label: t('state.none') }, ...STATES.map((value) => ({ value, label: t(`state.${value}`) }))]} />
        ))}
      </fieldset>
      <TextArea label={t('form.summary')} hint={t('form.summary_hint')} maxLength={2000} error={errors.summary?.message} {...form.register('summary')} />
      <FormSegments control={form.control} name="urgent" label={t('form.urgent')} options={[{ value: 'no', label: t('form.urgent_no') }, { value: 'yes', label: t('form.urgent_yes') }]} />
      {form.watch('urgent') === 'yes' && (
        <Notice tone="bad" actions={<div className="actions">{EMERGENCY.map((number) => <CallLink key={number} phone={number}>{t('form.call', { number })}</CallLink>)}</div>}>{t('form.urgent_hint')}</Notice>
      )}
      <details>
        <summary>{t('form.more')}</summary>
        <Select label={t('form.purpose')} {...form.register('purpose')} options={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))} />
        <FormChecks control={form.control} name="talkThemes" label={t('form.themes')} options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))} />
        <TextArea label={t('form.need')} maxLength={300} error={errors.need?.message} {...form.register('need')} />
        <TextArea label={t('form.help')} maxLength={1000} error={errors.helpGiven?.message} {...form.register('helpGiven')} />
        <TextArea label={t('form.follow_up')} maxLength={1000} error={errors.followUp?.message} {...form.register('followUp')} />
        <FormDate control={form.control} name="nextVisitOn" label={t('form.next')} />
      </details>
      <div className="save-bar">
        <Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{t('form.save')}</Button>
        <DraftNote draft={draft} />
      </div>
    </Form>
  )
}
