import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createPeerPairingMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { PairingDomain } from '@/api/gen/types.gen'
import { ChildPicker } from '@/features/child'
import { Form, FormChecks, FormDate, FormSegments, rule, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, TextField, toast } from '@/shared/ui'

const DOMAINS = ['STUDY', 'LIFE', 'HABIT'] as const satisfies readonly PairingDomain[]
const common = { helpedChildId: rule.text(36), domains: z.array(z.enum(DOMAINS)).check(z.minLength(1)), supportNeed: rule.text(200), startsOn: rule.pastDate() }
const schema = z.discriminatedUnion('who', [
  z.object({ ...common, who: z.literal('file'), helperChildId: rule.text(36) }),
  z.object({ ...common, who: z.literal('classmate'), helperName: rule.text(50), helperGuardianAgreedOn: rule.pastDate() }),
])

// Of the day on which the form opens: the page may have been loaded yesterday.
const empty = () => ({ who: 'file' as const, helpedChildId: '', helperChildId: '', helperName: '', helperGuardianAgreedOn: '', domains: ['STUDY' as const], supportNeed: '', startsOn: today() })

/** Two pupils of one school; asked is with what a child needs support. The one who helps often has no file: only her name is kept. */
export function PeerForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('peer')
  const fresh = useFresh()
  const create = useMutation(createPeerPairingMutation())
  const form = useZodForm(schema, empty())
  const { errors, isSubmitting } = form.formState
  const who = form.watch('who')
  return (
    <Form form={form} label={t('new.title')} onSubmit={async (values) => {
      const { helpedChildId, domains, supportNeed, startsOn } = values
      const helper = values.who === 'file' ? { helperChildId: values.helperChildId } : { helperName: values.helperName, helperGuardianAgreedOn: values.helperGuardianAgreedOn }
      await fresh(create.mutateAsync({ body: { helpedChildId, domains, supportNeed, startsOn, ...helper } }))
      toast(t('new.done'))
      onDone()
    }}>
      <FormPicker required picker={ChildPicker} control={form.control} name="helpedChildId" label={t('list.helped')} />
      <FormSegments control={form.control} name="who" label={t('new.who')} options={[{ value: 'file', label: t('new.on_file') }, { value: 'classmate', label: t('new.classmate') }]} />
      {who === 'classmate' ? (
        <>
          <TextField required label={t('new.name')} hint={t('new.name_hint')} maxLength={50} error={'helperName' in errors ? errors.helperName?.message : undefined} {...form.register('helperName')} />
          <FormDate required control={form.control} name="helperGuardianAgreedOn" label={t('new.agreed')} />
        </>
      ) : <FormPicker required picker={ChildPicker} control={form.control} name="helperChildId" label={t('list.helper')} hint={t('new.helper_hint')} />}
      <FormChecks required control={form.control} name="domains" label={t('list.domains')} options={DOMAINS.map((value) => ({ value, label: t(`domain.${value}`) }))} />
      <TextField required label={t('list.need')} hint={t('new.need_hint')} maxLength={200} error={errors.supportNeed?.message} {...form.register('supportNeed')} />
      <FormDate required control={form.control} name="startsOn" label={t('new.on')} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('new.save')}</Button>
    </Form>
  )
}
