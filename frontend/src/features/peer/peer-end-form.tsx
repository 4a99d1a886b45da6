import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { endPeerPairingMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { PeerPairingResponse } from '@/api/gen/types.gen'
import { Form, FormDate, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, TextArea, toast } from '@/shared/ui'

const schema = z.object({ endsOn: rule.pastDate(), note: rule.optionalText(300) })

/** With its last day. */
export function PeerEndForm({ pairing, onDone }: { pairing: PeerPairingResponse; onDone: () => void }) {
  const { t } = useTranslation('peer')
  const fresh = useFresh()
  const end = useMutation(endPeerPairingMutation())
  const form = useZodForm(schema, { endsOn: today(), note: '' })
  return (
    <Form form={form} label={t('end.open')} onSubmit={async ({ endsOn, note }) => {
      await fresh(end.mutateAsync({ path: { id: pairing.id }, body: { endsOn, note: note === '' ? null : note } }))
      toast(t('end.done'))
      onDone()
    }}>
      <FormDate required control={form.control} name="endsOn" label={t('end.on')} />
      <TextArea label={t('end.note')} maxLength={300} error={form.formState.errors.note?.message} {...form.register('note')} />
      <Button type="submit" look="danger" busy={form.formState.isSubmitting}>{t('end.submit')}</Button>
    </Form>
  )
}
