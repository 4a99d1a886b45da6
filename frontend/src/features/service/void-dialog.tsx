import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { voidServiceCertificateMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ServiceCertificateResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Form, rule, useZodForm } from '@/shared/form'
import { useFresh, useVersionAtOpening } from '@/shared/lib/use-fresh'
import { Button, TextField, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'

export function VoidDialog({ certificate, onClose }: { certificate: ServiceCertificateResponse; onClose: () => void }) {
  const { t } = useTranslation('service')
  const fresh = useFresh()
  const version = useVersionAtOpening(certificate.version)
  const voiding = useMutation(voidServiceCertificateMutation())
  const form = useZodForm(z.object({ reason: rule.text(200) }), { reason: '' })
  return (
    <Dialog isOpen title={t('void.of', { number: certificate.number })} onClose={onClose}>
      <Form form={form} label={t('void.do')} onSubmit={async (body) => {
        await fresh(voiding.mutateAsync({ path: { id: certificate.id }, headers: ifMatch(version), body }))
        toast(t('void.done'))
        onClose()
      }}>
        <p>{t('void.hint')}</p>
        <TextField required label={t('void.reason')} error={form.formState.errors.reason?.message} {...form.register('reason')} />
        <Button type="submit" look="danger" busy={form.formState.isSubmitting}>{t('void.do')}</Button>
      </Form>
    </Dialog>
  )
}
