import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { discloseChildIdNumber } from '@/api/gen/sdk.gen'
import { Form, rule, useZodForm } from '@/shared/form'
import { Button, Notice, TextField } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'

/** Straight from the call into the page: the number enters no store of answers. */
export function DisclosureDialog({ childId, onClose, onNumber }: { childId: string; onClose: () => void; onNumber: (number: string) => void }) {
  const { t } = useTranslation('child')
  const form = useZodForm(z.object({ reason: rule.text(300) }), { reason: '' })
  return (
    <Dialog isOpen title={t('reveal.title')} onClose={onClose}>
      <Form form={form} label={t('reveal.title')} onSubmit={async (body) => {
        const { data } = await discloseChildIdNumber({ path: { id: childId }, body, throwOnError: true })
        onNumber(data.idNumber)
      }}>
        <Notice tone="warn">{t('reveal.hint')}</Notice>
        <TextField required label={t('reveal.reason')} hint={t('reveal.reason_hint')} maxLength={300} error={form.formState.errors.reason?.message} {...form.register('reason')} />
        <Button type="submit" look="primary" icon="eye" busy={form.formState.isSubmitting}>{t('reveal.show')}</Button>
      </Form>
    </Dialog>
  )
}
