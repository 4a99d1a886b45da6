import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isListOf, isShape, isText } from '@/api/guards'
import { toApiError } from '@/api/problem'
import { getChildOptions, getHomeVisitOptions, getContactOptions } from '@/api/gen/@tanstack/react-query.gen'
import { useFormat } from '@/shared/format/use-format'
import type { Item } from '@/shared/offline/outbox'

const aboutVisited = isShape({ children: isListOf(isShape({ childId: isText })) })
const aboutSpoken = isShape({ childIds: isListOf(isText) })

function childOf(body: unknown): string | undefined {
  if (aboutVisited(body)) return body.children[0]?.childId
  return aboutSpoken(body) ? body.childIds[0] : undefined
}

/** How the server has it now: the record that was changed, or the child that the record is about. */
export function useStanding(item: Item): { text: string; link?: string } {
  const { t } = useTranslation('offline')
  const format = useFormat()
  const { method, path, body } = item.entry
  const recordId = method === 'PUT' ? path.split('/').pop() ?? '' : ''
  const childId = recordId === '' ? childOf(body) ?? '' : ''
  const visit = useQuery({ ...getHomeVisitOptions({ path: { id: recordId } }), enabled: recordId !== '' && item.kind === 'visit', retry: false })
  const contact = useQuery({ ...getContactOptions({ path: { id: recordId } }), enabled: recordId !== '' && item.kind === 'contact', retry: false })
  const child = useQuery({ ...getChildOptions({ path: { id: childId } }), enabled: childId !== '', retry: false })
  const query = recordId === '' ? child : item.kind === 'visit' ? visit : contact
  if (query.error !== null) return { text: toApiError(query.error).status === 404 ? t('refused.unseen') : t('refused.unknown') }
  const record = visit.data ?? contact.data
  if (record !== undefined) {
    return {
      text: [format.date(record.occurredOn), record.recordedBy.name, record.cancelledOn === null ? record.summary ?? '' : t('refused.cancelled', { reason: record.cancelReason ?? '' })].filter(Boolean).join(' · '),
      link: `/${item.kind}s/${record.id}`,
    }
  }
  if (child.data !== undefined) {
    const { name, status, closedOn, id } = child.data
    return { text: status === 'ACTIVE' ? t('refused.open', { name }) : t('refused.closed', { name, date: closedOn === null ? '' : format.date(closedOn) }), link: `/children/${id}` }
  }
  return { text: t('refused.unknown') }
}
