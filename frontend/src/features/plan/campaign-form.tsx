import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createCampaignMutation, getCampaignOptions, updateCampaignMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { CampaignResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { OrganizationPicker } from '@/features/organization'
import { useSession } from '@/shared/auth/use-session'
import { ConflictPanel, Form, FormDate, rule, useConflict, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { today } from '@/shared/format/clock'
import { Button, Select, TextField, toast } from '@/shared/ui'
import { useDocuments, withChosen } from './use-choices'

const schema = z.object({
  version: z.number(),
  organizationId: rule.text(36),
  name: rule.text(100),
  theme: rule.optionalText(200),
  policyDocumentId: z.string(),
  startsOn: rule.date(),
  endsOn: rule.optionalDate(),
})
type Values = z.infer<typeof schema>

const valuesOf = (campaign: CampaignResponse): Values => ({
  version: campaign.version, organizationId: campaign.organization.id, name: campaign.name, theme: campaign.theme ?? '',
  policyDocumentId: campaign.policyDocumentId ?? '', startsOn: campaign.startsOn, endsOn: campaign.endsOn ?? '',
})
const orNull = (text: string) => text === '' ? null : text

export function CampaignForm({ campaign, onDone }: { campaign: CampaignResponse | undefined; onDone: () => void }) {
  const { t } = useTranslation('plan')
  const session = useSession()
  const queryClient = useQueryClient()
  const documents = withChosen(useDocuments(), campaign?.policyDocumentId, campaign?.policyDocumentNumber)
  const create = useMutation(createCampaignMutation())
  const update = useMutation(updateCampaignMutation())
  const first: Values = campaign === undefined
    ? { version: 0, organizationId: session.organization.id, name: '', theme: '', policyDocumentId: '', startsOn: today(), endsOn: '' }
    : valuesOf(campaign)
  const form = useZodForm(schema, first)
  const conflict = useConflict(form, first, async () => campaign === undefined ? first : valuesOf(await queryClient.fetchQuery({ ...getCampaignOptions({ path: { id: campaign.id } }), staleTime: 0 })))
  const { errors, isSubmitting } = form.formState
  const labels: Partial<Record<string, string>> = { name: t('campaign.name'), theme: t('campaign.theme'), policyDocumentId: t('campaign.document'), startsOn: t('campaign.from'), endsOn: t('campaign.to') }
  return (
    <Form form={form} label={campaign === undefined ? t('campaign.add') : t('campaign.edit')} onSubmit={async ({ version: _version, organizationId, ...values }) => {
      const body = { name: values.name, theme: orNull(values.theme), policyDocumentId: orNull(values.policyDocumentId), startsOn: values.startsOn, endsOn: orNull(values.endsOn) }
      if (campaign === undefined) await create.mutateAsync({ body: { organizationId, ...body } })
      else await conflict.save((current) => update.mutateAsync({ path: { id: campaign.id }, headers: ifMatch(current), body }))
      await queryClient.invalidateQueries()
      toast(t('common.saved', { name: values.name }))
      onDone()
    }}>
      <ConflictPanel control={form.control} conflict={conflict} label={(name) => labels[name] ?? name}
        text={(name, value) => name === 'policyDocumentId' ? documents.find((option) => option.value === value)?.label ?? '' : String(value)} />
      <TextField required label={t('campaign.name')} maxLength={100} error={errors.name?.message} {...form.register('name')} />
      <TextField label={t('campaign.theme')} maxLength={200} error={errors.theme?.message} {...form.register('theme')} />
      <Select label={t('campaign.document')} empty={t('campaign.no_document')} options={documents} error={errors.policyDocumentId?.message} {...form.register('policyDocumentId')} />
      <FormDate required control={form.control} name="startsOn" label={t('campaign.from')} />
      <FormDate control={form.control} name="endsOn" label={t('campaign.to')} hint={t('campaign.to_hint')} />
      {campaign === undefined && <FormPicker required picker={OrganizationPicker} control={form.control} name="organizationId" label={t('common.organization')} valueLabel={session.organization.name} />}
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('common.save')}</Button>
    </Form>
  )
}
