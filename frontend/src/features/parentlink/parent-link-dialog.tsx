import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createParentLinkMutation } from '@/api/gen/@tanstack/react-query.gen'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Notice, Segments, toast, useErrorText } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { SecretLink } from '@/shared/ui/secret-link'

const PARENTS = ['MOTHER', 'FATHER'] as const
const DAYS = ['7', '14', '31'] as const

/** The link is shown once and kept nowhere: whoever closes it without passing it on makes a new one. */
export function ParentLinkDialog({ childId, onClose }: { childId: string; onClose: () => void }) {
  const { t } = useTranslation('parentlink')
  const fresh = useFresh()
  const errorText = useErrorText()
  const make = useMutation(createParentLinkMutation())
  const [parent, setParent] = useState<(typeof PARENTS)[number]>('MOTHER')
  const [days, setDays] = useState<(typeof DAYS)[number]>('31')
  const message = make.data === undefined ? undefined : t('dialog.message', { url: `${location.origin}${make.data.path}` })
  if (message !== undefined) {
    return (
      <Dialog mustAnswer isOpen title={t('dialog.title')} onClose={onClose}>
        <p>{t('dialog.once')}</p>
        <SecretLink>{message}</SecretLink>
        <div className="actions end">
          <Button onClick={() => {
            // Pages opened without TLS have no clipboard; the message stays on the screen to be copied by hand.
            void navigator.clipboard?.writeText(message).then(() => toast(t('dialog.copied')))
          }}>{t('dialog.copy')}</Button>
          <Button look="primary" onClick={onClose}>{t('dialog.done')}</Button>
        </div>
      </Dialog>
    )
  }
  return (
    <Dialog isOpen title={t('dialog.title')} onClose={onClose}>
      <p>{t('dialog.explain')}</p>
      <Segments label={t('dialog.parent')} value={parent} onChange={setParent} options={PARENTS.map((value) => ({ value, label: t(`parent.${value}`) }))} />
      <Segments label={t('dialog.days')} value={days} onChange={setDays} options={DAYS.map((value) => ({ value, label: value }))} />
      {make.error !== null && <Notice tone="bad">{errorText(make.error)}</Notice>}
      <div className="actions end">
        <Button look="primary" busy={make.isPending} onClick={() => {
          void fresh(make.mutateAsync({ path: { childId }, body: { parent, validDays: Number(days) } })).catch(() => undefined)
        }}>{t('dialog.submit')}</Button>
      </div>
    </Dialog>
  )
}
