import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createContactPersonMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { FamilyResponse } from '@/api/gen/types.gen'
import { DraftNote, DraftRestored, Form, FormSegments, rule, useFormDraft, useZodForm } from '@/shared/form'
import { refield } from '@/shared/form/refield'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Checkbox, TextField, toast } from '@/shared/ui'
import { ROLES } from './codes'
import { PersonFields } from './person-fields'
import { noPerson, personSchema, useEnsurePerson } from './person-value'

const schema = z.object({ role: z.enum(ROLES), person: personSchema(), note: rule.optionalText(100), withSiblings: z.boolean() })

/** Somebody else to call: on file already, or written down here. */
export function ContactPersonForm({ childId, regionCode, family, onDone }: { childId: string; regionCode: string; family: FamilyResponse; onDone: () => void }) {
  const { t } = useTranslation('guardian')
  const fresh = useFresh()
  const ensure = useEnsurePerson()
  const create = useMutation(createContactPersonMutation())
  const form = useZodForm(schema, { role: 'NEIGHBOUR', person: noPerson, note: '', withSiblings: family.siblings.length > 0 })
  const draft = useFormDraft(form, `contact-person:${childId}`)
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('people.add')} onSubmit={async ({ role, person, note, withSiblings }) => {
      const guardianId = await ensure(person, regionCode, 'person')
      if (guardianId === null) {
        form.setError('person.name', { message: t('people.name_missing') })
        return
      }
      form.setValue('person.id', guardianId, { shouldDirty: true })
      try {
        await fresh(create.mutateAsync({ path: { childId }, body: { guardianId, role, note: note === '' ? null : note, withSiblings } }))
      } catch (error) {
        throw refield(error, { guardianId: 'person.name' })
      }
      await draft.clear()
      toast(t('saved'))
      onDone()
    }}>
      <DraftRestored draft={draft} form={form} />
      <FormSegments control={form.control} name="role" label={t('people.role')} options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))} />
      <PersonFields required name="person" nameLabel={t('who.name')} phoneLabel={t('phone.number')} />
      <TextField label={t('people.note')} hint={t('people.note_hint')} maxLength={100} error={errors.note?.message} {...form.register('note')} />
      {family.siblings.length > 0 && <Checkbox label={t('people.siblings', { names: family.siblings.map((one) => one.childName).join(t('comma')) })} {...form.register('withSiblings')} />}
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('save')}</Button>
      <DraftNote draft={draft} />
    </Form>
  )
}
