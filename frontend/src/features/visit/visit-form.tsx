import { lazy, Suspense, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ConflictPanel, DraftNote, DraftRestored, Form, FormChecks, FormDate, FormSegments, useConflict, useFormDraft, useZodForm } from '@/shared/form'
import type { Delivery } from '@/shared/offline/deliver'
import { Button, CallLink, Notice, TextArea } from '@/shared/ui'
import { METHODS, PEOPLE } from './codes'
import { useVisitWords } from './use-visit-words'
import { VisitChildren } from './visit-children'
import { VisitDimensions } from './visit-dimensions'
import { visitSchema, type VisitValues } from './visit-values'

// Folded away, so the page is there before it.
const VisitMoreFields = lazy(async () => ({ default: (await import('./visit-more-fields')).VisitMoreFields }))

/** Emergency numbers of the country; shown when something cannot wait. */
const EMERGENCY = ['110', '12345'] as const

type Props = {
  /** What the boxes hold at first. */
  first: VisitValues
  draftKey: string
  label: string
  /** The record as it is now, when somebody else saved first. */
  reload?: () => Promise<VisitValues>
  onSave: (values: VisitValues, version: number) => Promise<Delivery>
  /** After the draft is gone. */
  onDone: (values: VisitValues, delivery: Delivery) => unknown
  /** What stands before the button, such as photos. */
  children?: ReactNode
}

/** One form for a new visit and for a correction: one column, the button in reach of the thumb. */
export function VisitForm({ first, draftKey, label, reload, onSave, onDone, children }: Props) {
  const { t } = useTranslation('visit')
  const words = useVisitWords()
  const form = useZodForm(visitSchema, first)
  const draft = useFormDraft(form, draftKey)
  const conflict = useConflict(form, first, reload ?? (() => Promise.resolve(first)))
  const errors = form.formState.errors
  return (
    <Form form={form} label={label} onSubmit={async (values) => {
      const delivery = await conflict.save((version) => onSave(values, version))
      await draft.clear()
      await onDone(values, delivery)
    }}>
      <DraftRestored draft={draft} form={form} />
      <ConflictPanel control={form.control} conflict={conflict} label={words.label} text={words.text} />
      <VisitChildren />
      <FormDate required control={form.control} name="occurredOn" label={t('form.on')} />
      <FormSegments control={form.control} name="method" label={t('form.method')} options={METHODS.map((value) => ({ value, label: t(`method.${value}`) }))} />
      <FormChecks control={form.control} name="personsMet" label={t('form.met')} options={PEOPLE.map((value) => ({ value, label: t(`person.${value}`) }))} />
      <TextArea label={t('form.summary')} hint={t('form.summary_hint')} maxLength={2000} error={errors.summary?.message} {...form.register('summary')} />
      <VisitDimensions />
      <FormSegments control={form.control} name="urgent" label={t('form.urgent')} options={[{ value: 'no', label: t('form.urgent_no') }, { value: 'yes', label: t('form.urgent_yes') }]} />
      {form.watch('urgent') === 'yes' && (
        <Notice tone="bad" actions={<div className="actions">{EMERGENCY.map((number) => <CallLink key={number} phone={number}>{t('form.call', { number })}</CallLink>)}</div>}>{t('form.urgent_hint')}</Notice>
      )}
      <details>
        <summary>{t('form.more')}</summary>
        <Suspense><VisitMoreFields /></Suspense>
      </details>
      {children}
      <div className="save-bar">
        <Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{t('form.save')}</Button>
        <DraftNote draft={draft} />
      </div>
    </Form>
  )
}
