import { useMemo } from 'react'
import type { FieldValues } from 'react-hook-form'
import * as z from 'zod/mini'
import { Button, Checkbox, NumberField, PhoneField, Select, TextArea, TextField, type Option } from '@/shared/ui'
import { FormChecks, FormDate, FormSegments } from './controlled'
import { DraftNote } from './draft-note'
import { DraftRestored } from './draft-restored'
import { Form } from './form'
import * as rule from './schema'
import { useFormDraft } from './use-form-draft'
import { messageOf } from './use-message'
import { useZodForm } from './use-zod-form'

export type FactValue = string | string[] | boolean
export type FactValues = Record<string, FactValue>
type Base = { name: string; label: string; hint?: string; required?: boolean }
/** One field of a dated fact; a list of these is the whole form. */
export type FactField = Base & (
  | { kind: 'text' | 'long'; max: number }
  | { kind: 'phone' | 'date' | 'past' | 'tick' }
  | { kind: 'number'; min: number; max: number; unit?: string; decimals?: boolean }
  | { kind: 'select' | 'segments' | 'checks'; options: readonly Option[] })

type Props = { label: string; save: string; draftKey: string; fields: readonly FactField[]; first: FactValues; onSave: (values: FactValues) => Promise<unknown> }

const inRange = (value: string, min: number, max: number, decimals: boolean) => (decimals ? /^\d+(\.\d)?$/ : /^\d+$/).test(value) && Number(value) >= min && Number(value) <= max

function ruleOf(field: FactField): z.ZodMiniType<FactValue, FactValue> {
  const required = field.required === true
  switch (field.kind) {
    case 'text': case 'long': return required ? rule.text(field.max) : rule.optionalText(field.max)
    case 'phone': return required ? rule.phone() : rule.optionalPhone()
    case 'date': return required ? rule.date() : rule.optionalDate()
    case 'past': return rule.pastDate()
    case 'tick': return z.boolean()
    case 'checks': return z.array(z.string()).check(z.refine((value) => !required || value.length > 0, { error: messageOf('required') }))
    case 'select': case 'segments': return z.string().check(z.refine((value) => !required || value !== '', { error: messageOf('required') }))
    default: return z.string().check(z.trim(), z.refine((value) => value === '' ? !required : inRange(value, field.min, field.max, field.decimals === true), { error: messageOf('not_a_number') }))
  }
}

/** The form of a dated fact: its fields as data, kept as a draft until it is saved. */
export function FactForm({ label, save, draftKey, fields, first, onSave }: Props) {
  const schema = useMemo(() => z.object(Object.fromEntries(fields.map((field) => [field.name, ruleOf(field)]))), [fields])
  const form = useZodForm<FieldValues, FactValues>(schema, first)
  const draft = useFormDraft(form, draftKey)
  return (
    <Form form={form} label={label} onSubmit={async (values) => {
      await onSave(values)
      await draft.clear()
    }}>
      <DraftRestored draft={draft} form={form} />
      {fields.map((field) => {
        const error = form.formState.errors[field.name]?.message
        const common = { label: field.label, hint: field.hint, required: field.required }
        const own = { ...common, error: typeof error === 'string' ? error : undefined, ...form.register(field.name) }
        switch (field.kind) {
          case 'text': return <TextField key={field.name} {...own} />
          case 'long': return <TextArea key={field.name} {...own} />
          case 'phone': return <PhoneField key={field.name} {...own} />
          case 'number': return <NumberField key={field.name} unit={field.unit} {...own} />
          case 'tick': return <Checkbox key={field.name} label={field.label} {...form.register(field.name)} />
          case 'select': return <Select key={field.name} empty={!own.required} options={field.options} {...own} />
          case 'segments': return <FormSegments key={field.name} control={form.control} name={field.name} options={field.options} {...common} />
          case 'checks': return <FormChecks key={field.name} control={form.control} name={field.name} options={field.options} {...common} />
          default: return <FormDate key={field.name} control={form.control} name={field.name} {...common} />
        }
      })}
      <Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{save}</Button>
      <DraftNote draft={draft} />
    </Form>
  )
}

const textOf = (value: FactValue | undefined) => typeof value === 'string' ? value : ''

/** What a form's boxes say, as the contract wants it: an empty box is null. */
export const read = {
  text: (values: FactValues, name: string) => textOf(values[name]),
  orNull: (values: FactValues, name: string) => textOf(values[name]) === '' ? null : textOf(values[name]),
  number: (values: FactValues, name: string, factor = 1) => textOf(values[name]) === '' ? null : Math.round(Number(textOf(values[name])) * factor),
  flag: (values: FactValues, name: string) => textOf(values[name]) === '' ? null : textOf(values[name]) === 'yes',
  code: <Code extends string>(values: FactValues, name: string, codes: readonly Code[]) => codes.find((code) => code === values[name]) ?? null,
  codes: <Code extends string>(values: FactValues, name: string, codes: readonly Code[]) => {
    const chosen = values[name]
    return codes.filter((code) => Array.isArray(chosen) && chosen.includes(code))
  },
}
