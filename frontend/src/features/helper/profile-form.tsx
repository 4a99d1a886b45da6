import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { updateHelperProfileMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { HelperProfileResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { RegionPicker } from '@/features/region'
import { Form, messageOf, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { useFresh, useVersionAtOpening } from '@/shared/lib/use-fresh'
import { Button, NumberField, toast } from '@/shared/ui'

const MOST = 300
const schema = z.object({
  // Empty is a word of its own here: what the kind of pairing says.
  capacity: z.string().check(z.trim(), z.refine((value) => value === '' || (/^\d+$/.test(value) && Number(value) <= MOST), { error: messageOf('not_a_number') })),
  regionCode: z.string(),
})

/** How many she can help, and where she lives: whoever lives near is proposed first. */
export function ProfileForm({ profile, onDone }: { profile: HelperProfileResponse; onDone: () => void }) {
  const { t } = useTranslation('helper')
  const fresh = useFresh()
  const version = useVersionAtOpening(profile.version)
  const save = useMutation(updateHelperProfileMutation())
  const form = useZodForm(schema, { capacity: profile.capacity === null ? '' : String(profile.capacity), regionCode: profile.region?.code ?? '' })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('profile.title', { name: profile.person.name })} onSubmit={async ({ capacity, regionCode }) => {
      await fresh(save.mutateAsync({ path: { personId: profile.person.id }, headers: ifMatch(version), body: { capacity: capacity === '' ? null : Number(capacity), regionCode: regionCode || null } }))
      toast(t('profile.done'))
      onDone()
    }}>
      <NumberField label={t('profile.capacity')} hint={t('profile.capacity_hint')} error={errors.capacity?.message} {...form.register('capacity')} />
      <FormPicker picker={RegionPicker} control={form.control} name="regionCode" label={t('profile.place')} hint={t('profile.place_hint')} valueLabel={profile.region?.name} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('profile.save')}</Button>
    </Form>
  )
}
