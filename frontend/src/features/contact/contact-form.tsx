import { useState } from 'react'
import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ChildChooser } from '@/features/child'
import { ConflictPanel, DraftNote, DraftRestored, Form, FormChecks, FormDate, FormSegments, useConflict, useFormDraft, useZodForm } from '@/shared/form'
import type { Delivery } from '@/shared/offline/deliver'
import { Button, IconButton, Notice, Select, TextArea } from '@/shared/ui'
import { CHANNELS, COUNTERPARTS, KINDS, OUTCOMES, THEMES } from './codes'
import { contactSchema, type ContactValues } from './contact-values'
import { NumberChoice } from './number-choice'
import { useContactWords } from './use-contact-words'

type Props = {
  first: ContactValues
  draftKey: string
  label: string
  /** The record as it is now, when somebody else saved first. */
  reload?: () => Promise<ContactValues>
  onSave: (values: ContactValues, version: number) => Promise<Delivery>
  /** After the draft is gone. */
  onDone: (values: ContactValues, delivery: Delivery) => unknown
}

/** One form for a new contact and for a correction. */
export function ContactForm({ first, draftKey, label, reload, onSave, onDone }: Props) {
  const { t } = useTranslation('contact')
  const words = useContactWords()
  const form = useZodForm(contactSchema, first)
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
      <FormSegments control={form.control} name="outcome" label={t('form.outcome')} options={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))} />
      {form.watch('outcome') !== 'REACHED' && <Notice tone="warn">{t('form.not_reached_hint')}</Notice>}
      <Select label={t('form.kind')} error={errors.kind?.message} {...form.register('kind')} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      <Select label={t('form.counterpart')} error={errors.counterpart?.message} {...form.register('counterpart')} options={COUNTERPARTS.map((value) => ({ value, label: t(`counterpart.${value}`) }))} />
      <FormSegments control={form.control} name="channel" label={t('form.channel')} options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} />
      {(form.watch('channel') === 'PHONE' || form.watch('outcome') === 'NUMBER_DEAD') && <NumberChoice form={form} />}
      <FormDate required control={form.control} name="occurredOn" label={t('form.on')} />
      <TextArea label={t('form.summary')} hint={t('form.summary_hint')} maxLength={2000} error={errors.summary?.message} {...form.register('summary')} />
      <Children form={form} />
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

/** Brothers and sisters spoken about in one call go into one entry. */
function Children({ form: { control } }: { form: UseFormReturn<ContactValues, unknown, ContactValues> }) {
  const { t } = useTranslation('contact')
  const [adding, setAdding] = useState(false)
  const rows = useFieldArray({ control, name: 'children' })
  return (
    <>
      {rows.fields.length > 1 && (
        <ul className="people" aria-label={t('list.children')}>
          {rows.fields.map((row, index) => <li key={row.id} className="person"><strong>{row.name}</strong><IconButton icon="close" label={t('form.drop_child', { name: row.name })} onClick={() => rows.remove(index)} /></li>)}
        </ul>
      )}
      {adding
        ? <ChildChooser label={t('form.add_child')} without={rows.fields.map((row) => row.childId)} onChoose={(child) => { rows.append({ childId: child.id, name: child.name }); setAdding(false) }} />
        : <Button look="quiet" icon="plus" onClick={() => setAdding(true)}>{t('form.add_child')}</Button>}
    </>
  )
}
