import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { deleteGrandparentMutation, putGrandparentMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { GrandparentResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { ConflictPanel, DraftNote, DraftRestored, Form, FormDate, rule, useConflict, useFormDraft, useZodForm } from '@/shared/form'
import { refield } from '@/shared/form/refield'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Checkbox, toast, useErrorText } from '@/shared/ui'
import type { Grandparent } from './codes'
import { PersonFields } from './person-fields'
import { noPerson, personSchema, useEnsurePerson } from './person-value'
import { useFamilyReload } from './use-family-reload'

const schema = z.object({ version: z.number(), person: personSchema(), birthDate: rule.optionalDate(), deceased: z.boolean() })
type Values = z.infer<typeof schema>

function valuesOf(one: GrandparentResponse | undefined): Values {
  return { version: one?.version ?? 0, person: one?.person == null ? noPerson : { id: one.person.id, name: one.person.name, phone: '' }, birthDate: '', deceased: one?.deceased ?? false }
}

type Props = { childId: string; regionCode: string; code: Grandparent; former: GrandparentResponse | undefined; onDone: () => void }

/** One of the four: somebody on file already (who cares for the child, as a rule), somebody new, or that he or she has died. */
export function GrandparentForm({ childId, regionCode, code, former, onDone }: Props) {
  const { t } = useTranslation('guardian')
  const fresh = useFresh()
  const say = useErrorText()
  const ensure = useEnsurePerson()
  const put = useMutation(putGrandparentMutation())
  const remove = useMutation(deleteGrandparentMutation())
  const path = { childId, relationCode: code }
  const form = useZodForm(schema, valuesOf(former))
  const draft = useFormDraft(form, `grandparent:${childId}:${code}`)
  const reload = useFamilyReload(childId)
  const conflict = useConflict(form, valuesOf(former), async () => valuesOf((await reload()).grandparents.find((one) => one.relationCode === code)))
  const { isSubmitting } = form.formState
  const label = (name: string) => name === 'person' ? t('who.name') : name === 'birthDate' ? t('who.birthDate') : t('grandparent.deceased')
  const text = (name: string, value: unknown) => name === 'deceased' ? t(value === true ? 'able.yes' : 'able.no')
    : typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value)
  const takeBack = async () => {
    try {
      await fresh(remove.mutateAsync({ path, headers: ifMatch(former?.version ?? 0) }))
    } catch (error) {
      toast(say(error), { tone: 'bad' })
      return
    }
    await draft.clear()
    toast(t('grandparent.removed', { who: t(`relation.${code}`) }), former === undefined ? {} : {
      undo: () => void fresh(put.mutateAsync({ path, body: { guardianId: former.person?.id ?? null, deceased: former.deceased } })).catch((error: unknown) => toast(say(error), { tone: 'bad' })),
    })
    onDone()
  }
  return (
    <Form form={form} label={t(`relation.${code}`)} onSubmit={async ({ person, birthDate, deceased }) => {
      const guardianId = await ensure(person, regionCode, 'person', { birthDate: birthDate === '' ? null : birthDate, gender: code === '61' || code === '63' ? 'MALE' : 'FEMALE' })
      // A second press must not write the same person down twice.
      if (guardianId !== null) form.setValue('person.id', guardianId, { shouldDirty: true })
      const body = { guardianId, deceased }
      try {
        await fresh(former === undefined ? put.mutateAsync({ path, body }) : conflict.save((version) => put.mutateAsync({ path, headers: ifMatch(version), body })))
      } catch (error) {
        throw refield(error, { guardianId: 'person.name' })
      }
      await draft.clear()
      toast(t('saved'))
      onDone()
    }}>
      <DraftRestored draft={draft} form={form} />
      <ConflictPanel control={form.control} conflict={conflict} label={label} text={text} />
      <Checkbox label={t('grandparent.deceased')} {...form.register('deceased')} />
      <PersonFields name="person" nameLabel={t('who.name')} phoneLabel={t('phone.number')} />
      {form.watch('person.id') === '' && <FormDate control={form.control} name="birthDate" label={t('who.birthDate')} />}
      <div className="actions">
        <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('save')}</Button>
        {former !== undefined && <Button look="quiet" icon="close" busy={remove.isPending} onClick={() => void takeBack()}>{t('grandparent.remove')}</Button>}
      </div>
      <DraftNote draft={draft} />
    </Form>
  )
}
