import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { updatePairingKindMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { OrganizationKind, PairingDomain, PairingKindResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Form, FormChecks, FormSegments, rule, useZodForm } from '@/shared/form'
import { useFresh, useVersionAtOpening } from '@/shared/lib/use-fresh'
import { Button, NumberField, TextField, toast } from '@/shared/ui'

const DOMAINS = ['LIFE', 'STUDY', 'MIND', 'HABIT', 'MONEY'] as const satisfies readonly PairingDomain[]
const OFFICES = ['CIVIL_AFFAIRS', 'WOMENS_FEDERATION', 'YOUTH_LEAGUE', 'CARE_COMMITTEE', 'EDUCATION_BUREAU', 'SCHOOL', 'SCHOOL_DISTRICT', 'SUPPORT_UNIT', 'VILLAGE_COMMITTEE', 'TOWN_GOVERNMENT', 'POLICE', 'SOCIAL_ORGANIZATION', 'OTHER'] as const satisfies readonly OrganizationKind[]
const MOST = 300
const schema = z.object({
  labelZh: rule.text(30), labelEn: rule.text(40), holders: z.array(z.enum(OFFICES)), domains: z.array(z.enum(DOMAINS)).check(z.minLength(1)),
  requiredCheck: z.enum(['PERSON', 'OFFICE']), capacity: rule.wholeNumber(1, MOST),
})

/** The county's own word for a kind of pairing. */
export function KindForm({ kind, onDone }: { kind: PairingKindResponse; onDone: () => void }) {
  const { t } = useTranslation('pairing')
  const fresh = useFresh()
  const version = useVersionAtOpening(kind.version)
  const save = useMutation(updatePairingKindMutation())
  const form = useZodForm(schema, { ...kind, capacity: String(kind.capacity) })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('kinds.edit_of', { name: kind.labelZh })} onSubmit={async (body) => {
      await fresh(save.mutateAsync({ path: { code: kind.code }, headers: ifMatch(version), body }))
      toast(t('kinds.done', { name: body.labelZh }))
      onDone()
    }}>
      <TextField required label={t('kinds.name')} maxLength={30} error={errors.labelZh?.message} {...form.register('labelZh')} />
      <TextField required label={t('kinds.label_en')} maxLength={40} error={errors.labelEn?.message} {...form.register('labelEn')} />
      {kind.code !== 'PEER' && <FormChecks control={form.control} name="holders" label={t('kinds.holders')} hint={t('kinds.holders_hint')} options={OFFICES.map((value) => ({ value, label: t(`office.${value}`) }))} />}
      <FormChecks required control={form.control} name="domains" label={t('kinds.domains')} options={DOMAINS.map((value) => ({ value, label: t(`domain.${value}`) }))} />
      <FormSegments required control={form.control} name="requiredCheck" label={t('kinds.check')} options={[{ value: 'PERSON', label: t('check.PERSON') }, { value: 'OFFICE', label: t('check.OFFICE') }]} />
      <NumberField required label={t('kinds.capacity')} error={errors.capacity?.message} {...form.register('capacity')} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('kinds.save')}</Button>
    </Form>
  )
}
