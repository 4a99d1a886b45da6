import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createPairingMutation, createWaitingPairingMutation, getChildOptions, getColleagueOptions } from '@/api/gen/@tanstack/react-query.gen'
import { toApiError } from '@/api/problem'
import { ChildPicker } from '@/features/child'
import { PersonPicker } from '@/features/person'
import { DraftNote, DraftRestored, Form, FormDate, rule, useFormDraft, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, PageHeader, PageState, Select, toast, useErrorText } from '@/shared/ui'
import { HELPER_KINDS } from './codes'

const route = getRouteApi('/shell/pairings/new')
const schema = z.object({ childId: rule.text(36), helperId: rule.text(36), kind: z.enum(HELPER_KINDS), startsOn: rule.pastDate() })

/** A pairing begins: opened from a child or a helper, that half is filled in. */
export default function PairingNewPage() {
  const { t } = useTranslation('pairing')
  const { childId, helperId } = route.useSearch()
  // Their names, since the address carries ids only; without one of them there is nothing to wait for.
  const child = useQuery({ ...getChildOptions({ path: { id: childId ?? '' } }), enabled: childId !== undefined })
  const helper = useQuery({ ...getColleagueOptions({ path: { id: helperId ?? '' } }), enabled: helperId !== undefined })
  const waiting = [childId === undefined ? undefined : child, helperId === undefined ? undefined : helper].find((query) => query !== undefined && query.data === undefined)
  return (
    <div className="narrow">
      <PageHeader title={t('new.title')} />
      {waiting === undefined
        ? <PairingForm key={`${childId ?? ''}|${helperId ?? ''}`} childId={childId ?? ''} childName={child.data?.name} helperId={helperId ?? ''} helperName={helper.data?.name} />
        : <PageState query={waiting}>{() => null}</PageState>}
    </div>
  )
}

type Props = { childId: string; childName: string | undefined; helperId: string; helperName: string | undefined }

function PairingForm({ childId, childName, helperId, helperName }: Props) {
  const { t } = useTranslation('pairing')
  const navigate = useNavigate()
  const fresh = useFresh()
  const errorText = useErrorText()
  const create = useMutation(createPairingMutation())
  const wait = useMutation(createWaitingPairingMutation())
  const [unvetted, setUnvetted] = useState(false)
  const form = useZodForm(schema, { childId, helperId, kind: 'CADRE', startsOn: today() })
  const draft = useFormDraft(form, `pairing-new:${childId}:${helperId}`)
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('new.title')} onSubmit={async (body) => {
      try {
        await fresh(create.mutateAsync({ body: { ...body, organizationId: null, campaignId: null, domains: null } }))
      } catch (error) {
        const { code } = toApiError(error)
        setUnvetted(code === 'pairing.helper-unvetted')
        // The rule is about the two people together; it stands where one of them can be changed.
        if (code !== 'pairing.already-active') throw error
        form.setError('helperId', { type: 'server', message: errorText(error) })
        return
      }
      await draft.clear()
      toast(t('new.saved'))
      await navigate({ to: '/pairings', search: { childId: body.childId } })
    }}>
      <DraftRestored draft={draft} form={form} />
      <FormPicker required picker={ChildPicker} control={form.control} name="childId" label={t('list.child')} hint={t('new.child_hint')} valueLabel={childName} />
      <FormPicker required picker={PersonPicker} control={form.control} name="helperId" label={t('list.helper')} hint={t('new.helper_hint')} valueLabel={helperName} />
      <Select required label={t('list.kind')} error={errors.kind?.message} options={HELPER_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} {...form.register('kind')} />
      <FormDate required control={form.control} name="startsOn" label={t('new.startsOn')} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('new.save')}</Button>
      {unvetted && <Button busy={wait.isPending} onClick={form.handleSubmit(async ({ startsOn: _startsOn, ...body }) => {
        await fresh(wait.mutateAsync({ body: { ...body, domains: null } }))
        await draft.clear()
        toast(t('new.waits'))
        await navigate({ to: '/pairings/waiting' })
      })}>{t('new.unvetted')}</Button>}
      <DraftNote draft={draft} />
    </Form>
  )
}
