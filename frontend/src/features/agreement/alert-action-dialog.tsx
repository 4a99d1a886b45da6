import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createCareAlertActionMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { CareAlertKind, CareAlertRow } from '@/api/gen/types.gen'
import { Form, FormDate, FormSegments, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, TextArea, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'

const ACTIONS = ['VISIT_PLANNED', 'MANDATORY_REPORT'] as const
const schema = z.object({ action: z.enum(ACTIONS), visitOn: rule.optionalDate(), note: rule.text(300) })

/** What was done about an alert; a planned visit holds it back only until its day. */
export function AlertActionDialog({ row, kind, onClose }: { row: CareAlertRow; kind: CareAlertKind; onClose: () => void }) {
  const { t } = useTranslation('agreement')
  const fresh = useFresh()
  const act = useMutation(createCareAlertActionMutation())
  const form = useZodForm(schema, { action: 'VISIT_PLANNED', visitOn: today(), note: '' })
  const visit = form.watch('action') === 'VISIT_PLANNED'
  const title = `${row.childName} · ${t(`alert.kind.${kind}`)}`
  return (
    <Dialog isOpen title={title} onClose={onClose}>
      <Form form={form} label={title} onSubmit={async ({ action, note, visitOn }) => {
        await fresh(act.mutateAsync({ path: { childId: row.childId }, body: { arrangementId: row.arrangementId, kind, action, note, visitOn: action === 'VISIT_PLANNED' && visitOn !== '' ? visitOn : null } }))
        toast(t('act.saved'))
        onClose()
      }}>
        <FormSegments control={form.control} name="action" label={t('alert.action')} options={ACTIONS.map((value) => ({ value, label: t(`alert.${value}`) }))} />
        {visit && <FormDate required control={form.control} name="visitOn" label={t('alert.visitOn')} hint={t('alert.visitOn_hint')} />}
        <TextArea required label={t('alert.note')} hint={t('alert.note_hint')} maxLength={300} error={form.formState.errors.note?.message} {...form.register('note')} />
        <Button type="submit" look="primary" busy={form.formState.isSubmitting}>{t('act.save')}</Button>
      </Form>
    </Dialog>
  )
}
