import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/shared/auth/use-session'
import type { Delivery } from '@/shared/offline/deliver'
import type { NewEntry, NewFile } from '@/shared/offline/outbox'
import { toast } from '@/shared/ui/toast'

/** Hands a finished form over: to the server, or to this device until there is a network. Says which of the two. */
export function useDelivery() {
  const { t } = useTranslation('offline')
  const { personId } = useSession()
  const queryClient = useQueryClient()
  return {
    deliver: async (kind: string, entry: NewEntry, files: readonly NewFile[] = [], again?: string) =>
      (await import('@/shared/offline/deliver')).deliver(personId, kind, entry, files, again),
    /** What one tap wrote down, with a way back in the message. */
    tap: async (kind: string, entry: NewEntry, arrived: string, takeBack: (resultId: string) => Promise<unknown>) => {
      const { delivery, undo } = await (await import('@/shared/offline/deliver')).deliverWithUndo(personId, kind, entry, takeBack)
      if (delivery === 'arrived') await queryClient.invalidateQueries()
      const back = undo === undefined ? undefined : () => void undo().then(async () => { await queryClient.invalidateQueries(); toast(t('delivery.undone')) }, () => toast(t('delivery.not_undone'), { tone: 'bad' }))
      toast(delivery === 'arrived' ? arrived : t('delivery.waiting'), { undo: back })
    },
    done: async (delivery: Delivery, arrived: string) => {
      if (delivery === 'arrived') await queryClient.invalidateQueries()
      toast(delivery === 'arrived' ? arrived : t('delivery.waiting'))
    },
  }
}
