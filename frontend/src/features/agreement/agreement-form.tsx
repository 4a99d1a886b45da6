import { useTranslation } from 'react-i18next'
import type { AgreementTerms } from '@/api/gen/types.gen'
import { ConflictPanel, DraftNote, DraftRestored, Form, FormDate, FormSegments, useConflict, useFormDraft, useZodForm } from '@/shared/form'
import { useFormat } from '@/shared/format/use-format'
import { Button, Card, Checkbox, Notice, NumberField, Select, TextArea, TextField } from '@/shared/ui'
import { ENTRUSTERS, OPINIONS, PERIODS } from './codes'
import { CHECKS, schema, termsOf, type Values } from './agreement-values'

type Props = {
  draftKey: string
  first: Values
  carer: Pick<AgreementTerms, 'carerId' | 'relationCode'>
  /** The draft as it is now, when somebody else saved first. */
  reload?: () => Promise<Values>
  onSave: (terms: AgreementTerms, version: number) => Promise<unknown>
}

/** What the agreement says; a draft may be saved with gaps, signing asks for them. */
export function AgreementForm({ draftKey, first, carer, reload, onSave }: Props) {
  const { t } = useTranslation('agreement')
  const form = useZodForm(schema, first)
  const draft = useFormDraft(form, draftKey)
  const conflict = useConflict(form, first, reload ?? (() => Promise.resolve(first)))
  const words = useWords()
  const { errors, isSubmitting } = form.formState
  const answers = [{ value: '', label: t('form.unchecked') }, { value: 'no', label: t('form.no') }, { value: 'yes', label: t('form.yes') }]
  const disqualified = form.watch(CHECKS).includes('yes')
  return (
    <Form form={form} label={t('form.title')} onSubmit={async (values) => {
      await conflict.save((version) => onSave(termsOf(values, carer), version))
      await draft.clear()
    }}>
      <DraftRestored draft={draft} form={form} />
      <ConflictPanel control={form.control} conflict={conflict} label={words.label} text={words.text} />
      <Card title={t('form.part_term')}>
        <Select label={t('form.entrustedBy')} options={ENTRUSTERS.map((value) => ({ value, label: t(`entruster.${value}`) }))} {...form.register('entrustedBy')} />
        <TextField label={t('form.reason')} maxLength={200} error={errors.reason?.message} {...form.register('reason')} />
        <FormDate required control={form.control} name="startsOn" label={t('form.startsOn')} />
        <FormDate control={form.control} name="endsOn" label={t('form.endsOn')} hint={t('form.endsOn_hint')} />
      </Card>
      <Card title={t('form.part_carer')}>
        <Checkbox label={t('form.carerAble')} {...form.register('carerAble')} />
        {CHECKS.map((check) => <FormSegments key={check} control={form.control} name={check} label={t(`form.${check}`)} options={answers} />)}
        {disqualified && <Notice tone="bad">{t('form.disqualified')}</Notice>}
        <FormDate control={form.control} name="checkedOn" label={t('form.checkedOn')} />
        <TextField label={t('form.checkedBy')} maxLength={50} error={errors.checkedBy?.message} {...form.register('checkedBy')} />
        <NumberField label={t('form.childrenCaredFor')} error={errors.childrenCaredFor?.message} {...form.register('childrenCaredFor')} />
      </Card>
      <Card title={t('form.part_child')}>
        <FormSegments control={form.control} name="childOpinion" label={t('form.childOpinion')} options={[{ value: '', label: t('form.not_asked') }, ...OPINIONS.map((value) => ({ value, label: t(`opinion.${value}`) }))]} />
        <TextArea label={t('form.opinionText')} maxLength={500} error={errors.opinionText?.message} {...form.register('opinionText')} />
        <FormDate control={form.control} name="opinionOn" label={t('form.opinionOn')} />
        <TextField label={t('form.opinionAskedBy')} maxLength={50} error={errors.opinionAskedBy?.message} {...form.register('opinionAskedBy')} />
      </Card>
      <Card title={t('form.part_terms')}>
        <NumberField label={t('form.contactsPerWeek')} hint={t('form.contactsPerWeek_hint')} error={errors.contactsPerWeek?.message} {...form.register('contactsPerWeek')} />
        <TextField label={t('form.medicalDecider')} maxLength={100} error={errors.medicalDecider?.message} {...form.register('medicalDecider')} />
        <NumberField label={t('form.moneyYuan')} error={errors.moneyYuan?.message} {...form.register('moneyYuan')} />
        <Select label={t('form.moneyPeriod')} options={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))} {...form.register('moneyPeriod')} />
        <TextField label={t('form.moneyWay')} maxLength={60} error={errors.moneyWay?.message} {...form.register('moneyWay')} />
        <TextArea label={t('form.specialTerms')} maxLength={1000} error={errors.specialTerms?.message} {...form.register('specialTerms')} />
      </Card>
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('form.save')}</Button>
      <DraftNote draft={draft} />
    </Form>
  )
}

/** Two versions side by side, in the words of the form. */
function useWords() {
  const { t } = useTranslation('agreement')
  const format = useFormat()
  const answers: Record<string, string> = { '': t('form.unchecked'), no: t('form.no'), yes: t('form.yes'), true: t('form.yes'), false: t('form.no') }
  return {
    label: (name: string) => t(`form.${name}`, { defaultValue: name }),
    text: (name: string, value: unknown) => {
      const said = String(value)
      if (name === 'carerAble' || CHECKS.some((check) => check === name)) return answers[said] ?? said
      if (name.endsWith('On') && said !== '') return format.date(said)
      const kind = { entrustedBy: 'entruster', childOpinion: 'opinion', moneyPeriod: 'period' }[name]
      return kind === undefined || said === '' ? said : t(`${kind}.${said}`, { defaultValue: said })
    },
  }
}
