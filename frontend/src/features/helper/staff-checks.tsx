import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { CheckForm } from './check-form'
import { CheckList } from './check-list'

/** The yearly check of an office's whole staff: cadres and teachers help children on its strength. */
export function StaffChecks({ organization }: { organization: { id: string; name: string } }) {
  const { t } = useTranslation('helper')
  const [open, setOpen] = useState(false)
  const of = { organizationId: organization.id }
  return (
    <>
      <p className="actions"><Button icon="check" onClick={() => setOpen(true)}>{t('staff.new')}</Button></p>
      <CheckList of={of} none={t('staff.none')} hint={t('staff.none_hint')} />
      <Dialog isOpen={open} title={t('check.title', { name: organization.name })} onClose={() => setOpen(false)}>
        <CheckForm of={of} name={organization.name} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
