import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { revokeLetterLinkMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { LetterResponse } from '@/api/gen/types.gen'
import { useFresh } from '@/shared/lib/use-fresh'
import { toast, useErrorText } from '@/shared/ui'
import { ConfirmDialog } from '@/shared/ui/confirm-dialog'

export function RevokeDialog({ childId, letter, onClose }: { childId: string; letter: LetterResponse; onClose: () => void }) {
  const { t } = useTranslation('letter')
  const fresh = useFresh()
  const errorText = useErrorText()
  const revoke = useMutation(revokeLetterLinkMutation())
  return (
    <ConfirmDialog danger isOpen title={t('link.revoke_title')} text={t('link.revoke_text')} confirmLabel={t('link.revoke')} busy={revoke.isPending} onClose={onClose} onConfirm={() => {
      void fresh(revoke.mutateAsync({ path: { childId, letterId: letter.id } })).then(() => {
        toast(t('saved'))
        onClose()
      }, (error: unknown) => toast(errorText(error), { tone: 'bad' }))
    }} />
  )
}
