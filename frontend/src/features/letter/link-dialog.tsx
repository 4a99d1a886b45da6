import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sendLetterMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { LetterResponse } from '@/api/gen/types.gen'
import { useFresh, useVersionAtOpening } from '@/shared/lib/use-fresh'
import { Button, Notice, Segments, toast, useErrorText } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { SecretLink } from '@/shared/ui/secret-link'

const DAYS = ['3', '7', '14', '30'] as const

/** The link is shown once and kept nowhere: whoever closes it without passing it on makes a new one. */
export function LinkDialog({ childId, letter, onClose }: { childId: string; letter: LetterResponse; onClose: () => void }) {
  const { t } = useTranslation('letter')
  const fresh = useFresh()
  const errorText = useErrorText()
  const version = useVersionAtOpening(letter.version)
  const send = useMutation(sendLetterMutation())
  const [days, setDays] = useState<(typeof DAYS)[number]>('14')
  const message = send.data === undefined ? undefined : t('link.message', { url: `${location.origin}${send.data.path}` })
  if (message !== undefined) {
    return (
      <Dialog mustAnswer isOpen title={t('link.title')} onClose={onClose}>
        <p>{t('link.once')}</p>
        <SecretLink>{message}</SecretLink>
        <div className="actions end">
          <Button onClick={() => {
            // Pages opened without TLS have no clipboard; the message stays on the screen to be copied by hand.
            void navigator.clipboard?.writeText(message).then(() => toast(t('link.copied')))
          }}>{t('link.copy')}</Button>
          <Button look="primary" onClick={onClose}>{t('link.done')}</Button>
        </div>
      </Dialog>
    )
  }
  return (
    <Dialog isOpen title={t('link.title')} onClose={onClose}>
      <p>{t('link.explain')}</p>
      <Segments label={t('link.days')} value={days} onChange={setDays} options={DAYS.map((value) => ({ value, label: value }))} />
      {send.error !== null && <Notice tone="bad">{errorText(send.error)}</Notice>}
      <div className="actions end">
        <Button look="primary" busy={send.isPending} onClick={() => {
          void fresh(send.mutateAsync({ path: { childId, letterId: letter.id }, headers: { 'If-Match': `"v${version}"` }, body: { validDays: Number(days) } })).catch(() => undefined)
        }}>{t('link.submit')}</Button>
      </div>
    </Dialog>
  )
}
