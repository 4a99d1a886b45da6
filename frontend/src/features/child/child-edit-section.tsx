import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { getChildOptions, updateChildMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { ConflictPanel, DraftNote, DraftRestored, Form, useConflict, useFormDraft, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, toast } from '@/shared/ui'
import { SectionFields } from './child-fields'
import { childSchema, requestOf, valuesOf, type ChildSection } from './child-values'

const schema = z.extend(childSchema, { version: z.number() })
const versioned = (child: ChildResponse) => ({ ...valuesOf(child), version: child.version })

/** The words of a coded field; the rest reads as it stands. */
const CODES: Record<string, 'gender' | 'no_id' | 'household' | 'stage' | 'grade' | 'health' | 'risk' | 'ethnicity'> = {
  gender: 'gender', noIdReason: 'no_id', householdType: 'household', schoolingStage: 'stage', gradeCode: 'grade', healthStatus: 'health', riskLevel: 'risk', ethnicityCode: 'ethnicity',
}

export function SectionForm({ child, section, onDone }: { child: ChildResponse; section: ChildSection; onDone: () => void }) {
  const { t } = useTranslation('child')
  const fresh = useFresh()
  const queryClient = useQueryClient()
  const update = useMutation(updateChildMutation())
  const first = versioned(child)
  const form = useZodForm(schema, first)
  const draft = useFormDraft(form, `child-edit:${child.id}:${section}`)
  const conflict = useConflict(form, first, async () => versioned(await queryClient.fetchQuery({ ...getChildOptions({ path: { id: child.id } }), staleTime: 0 })))
  const label = (name: string) => t(`field.${name}`, { defaultValue: name })
  const text = (name: string, value: unknown) => {
    const list = CODES[name]
    if (list !== undefined) return t(`${list}.${String(value)}`, { defaultValue: '' })
    return value === 'yes' ? t('form.yes') : value === 'no' ? t('form.no') : String(value)
  }
  return (
    <Form form={form} label={t(`section.${section}`)} onSubmit={async ({ version: _version, ...values }) => {
      await fresh(conflict.save((version) => update.mutateAsync({ path: { id: child.id }, headers: ifMatch(version), body: requestOf(values) })))
      await draft.clear()
      toast(t('file.saved', { name: values.name }))
      onDone()
    }}>
      <DraftRestored draft={draft} form={form} />
      <ConflictPanel control={form.control} conflict={conflict} label={label} text={text} />
      <SectionFields section={section} maskedId={child.idNumberMasked} hidden={child.hiddenFields} />
      <Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{t('file.save')}</Button>
      <DraftNote draft={draft} />
    </Form>
  )
}
