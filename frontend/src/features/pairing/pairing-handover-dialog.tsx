import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { handOverPairingMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { PairingRow } from '@/api/gen/types.gen'
import { PersonPicker } from '@/features/person'
import { Form, FormChecks, FormDate, FormSegments, rule, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Notice, TextArea, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'

const schema = z.object({ successorId: rule.text(36), on: rule.pastDate(), earlier: z.enum(['YES', 'NO']), shows: z.array(z.enum(['CONFIDENTIAL'])), note: rule.optionalText(300) })

/** A child goes to another helper; what she sees of the time before is chosen here, by nobody's habit. */
export function PairingHandoverDialog({ pairing, onClose }: { pairing: PairingRow; onClose: () => void }) {
  const { t } = useTranslation('pairing')
  const fresh = useFresh()
  const handOver = useMutation(handOverPairingMutation())
  const form = useZodForm(schema, { successorId: '', on: today(), shows: [], note: '' })
  const { errors, isSubmitting } = form.formState
  const names = { child: pairing.child.name, helper: pairing.helper.name }
  return (
    <Dialog isOpen title={t('handover.title', names)} onClose={onClose}>
      <Form form={form} label={t('handover.title', names)} onSubmit={async ({ earlier, shows, note, ...values }) => {
        const successor = await fresh(handOver.mutateAsync({ path: { id: pairing.id }, body: { ...values, showsEarlierRecords: earlier === 'YES', showsConfidential: shows.length > 0, note: note === '' ? null : note } }))
        toast(t('handover.done', { child: pairing.child.name, helper: successor.helper.name }))
        onClose()
      }}>
        <FormPicker required picker={PersonPicker} control={form.control} name="successorId" label={t('handover.successor')} hint={t('new.helper_hint')} />
        <FormDate required control={form.control} name="on" label={t('handover.on')} />
        <FormSegments required control={form.control} name="earlier" label={t('handover.earlier')} hint={t('handover.earlier_hint')}
          options={[{ value: 'YES', label: t('handover.yes') }, { value: 'NO', label: t('handover.no') }]} />
        <FormChecks control={form.control} name="shows" label={t('handover.also')} options={[{ value: 'CONFIDENTIAL', label: t('handover.confidential') }]} />
        <TextArea label={t('end.note')} maxLength={300} error={errors.note?.message} {...form.register('note')} />
        <Notice tone="warn">{t('handover.hint', names)}</Notice>
        <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('handover.submit')}</Button>
      </Form>
    </Dialog>
  )
}
