import { useMutation } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { createDutyRuleMutation } from '@/api/gen/@tanstack/react-query.gen'
import { OrganizationPicker } from '@/features/organization'
import { useSession } from '@/shared/auth/use-session'
import { Form, FormChecks, FormDate, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import type { ZodForm } from '@/shared/form/use-zod-form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Checkbox, NumberField, Select, TextField, toast } from '@/shared/ui'
import { RuleLines } from './rule-lines'
import { RulePreview } from './rule-preview'
import { ACTORS, bodyOf, CHANNELS, DUTIES, HELPERS, METHODS, NOTHING, PERIODS, PERSONS, PRESETS, ruleSchema, type RuleInput } from './rule-values'

const CHOICES = ['visits', 'talks', 'parents'] as const

export function RuleForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['coverage', 'pairing'])
  const session = useSession()
  const fresh = useFresh()
  const create = useMutation(createDutyRuleMutation())
  const form = useZodForm(ruleSchema, {
    organizationId: session.organization.id, name: '', duty: 'HOME_VISIT', actor: 'HELPER', pairingKind: 'CADRE', helperOptional: false, period: 'MONTH', intervalDays: '', timesPerPeriod: '1', lines: [],
    channels: [], methods: [], persons: [], validFrom: today(), validTo: '',
  })
  const { errors, isSubmitting } = form.formState
  const [duty, actor, period] = useWatch({ control: form.control, name: ['duty', 'actor', 'period'] })
  const take = (preset: (typeof CHOICES)[number]) => form.reset({ ...form.getValues(), ...PRESETS[preset], name: t(`preset.${preset}`), timesPerPeriod: '1', channels: [], methods: [], persons: [] })
  return (
    <Form form={form} label={t('rules.add')} onSubmit={async (values) => {
      await fresh(create.mutateAsync({ body: bodyOf(values) }))
      toast(t('rules.saved', { name: values.name }))
      onDone()
    }}>
      <div className="actions" role="group" aria-label={t('preset.label')}>{CHOICES.map((preset) => <Button key={preset} onClick={() => take(preset)}>{t(`preset.${preset}`)}</Button>)}</div>
      <TextField required label={t('rules.name')} maxLength={100} error={errors.name?.message} {...form.register('name')} />
      <Select label={t('rules.duty')} options={DUTIES.map((value) => ({ value, label: t(`duty.${value}`) }))} hint={t(`rules.counts.${duty}`)} {...form.register('duty')} />
      {duty !== 'PARENT_CONTACT' && <Select label={t('rules.who')} options={ACTORS.map((value) => ({ value, label: t(`actor.${value}`) }))} hint={t(`rules.reach.${actor}`)} error={errors.actor?.message} {...form.register('actor')} />}
      {duty !== 'PARENT_CONTACT' && actor === 'HELPER' && <>
        <Select label={t('rules.kind')} options={HELPERS.map((value) => ({ value, label: t(`pairing:kind.${value}`) }))} error={errors.pairingKind?.message} {...form.register('pairingKind')} />
        <Checkbox label={t('rules.optional')} {...form.register('helperOptional')} />
      </>}
      <Select label={t('rules.usual')} options={[...PERIODS.map((value) => ({ value, label: t(`period.${value}`) })), { value: NOTHING, label: t('rules.nothing_usual') }]} error={errors.period?.message} {...form.register('period')} />
      {period === 'INTERVAL' && <NumberField required label={t('rules.days')} error={errors.intervalDays?.message} {...form.register('intervalDays')} />}
      {period !== 'INTERVAL' && period !== NOTHING && <NumberField required label={t('rules.count')} error={errors.timesPerPeriod?.message} {...form.register('timesPerPeriod')} />}
      <RuleLines form={form} />
      {duty !== 'ANY_CONTACT' && <Qualifying form={form} visit={duty === 'HOME_VISIT'} />}
      <FormDate required control={form.control} name="validFrom" label={t('rules.from')} />
      <FormDate control={form.control} name="validTo" label={t('rules.to')} hint={t('rules.to_hint')} />
      <FormPicker required picker={OrganizationPicker} control={form.control} name="organizationId" label={t('rules.organization')} valueLabel={session.organization.name} />
      <RulePreview form={form} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('rules.save')}</Button>
    </Form>
  )
}

/** What counts: which ways and persons; none chosen means all. */
function Qualifying<Output>({ form, visit }: { form: ZodForm<RuleInput, Output>; visit: boolean }) {
  const { t } = useTranslation('coverage')
  return (
    <>
      {visit
        ? <FormChecks control={form.control} name="methods" label={t('rules.methods')} hint={t('rules.all_count')} options={METHODS.map((value) => ({ value, label: t(`method.${value}`) }))} />
        : <FormChecks control={form.control} name="channels" label={t('rules.channels')} hint={t('rules.all_count')} options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} />}
      <FormChecks control={form.control} name="persons" label={t('rules.persons')} hint={t('rules.all_persons')} options={PERSONS.map((value) => ({ value, label: t(`person.${value}`) }))} />
    </>
  )
}
