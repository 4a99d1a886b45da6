import { useMutation, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listAttachmentsOptions } from '@/api/gen/@tanstack/react-query.gen'
import { getAttachmentContent } from '@/api/gen/sdk.gen'
import type { AttachmentResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Button, Card, EmptyState, Icon, IconButton, PageState, toast, useErrorText } from '@/shared/ui'
import { Thumbnail } from './thumbnail'

const Dialogs = lazy(async () => ({ default: (await import('./attachment-dialogs')).AttachmentDialogs }))
const ENDINGS: Record<string, string> = { 'image/jpeg': '.jpg', 'image/png': '.png', 'application/pdf': '.pdf' }

/** Photos and scans of a child. */
export function AttachmentSection({ childId }: { childId: string }) {
  const { t } = useTranslation('attachment')
  const query = useQuery(listAttachmentsOptions({ query: { subjectKind: 'CHILD', subjectId: childId } }))
  const [open, setOpen] = useState<'add' | AttachmentResponse>()
  return (
    <Card title={t('title')} actions={query.data?.writable === true && <Button look="quiet" icon="plus" onClick={() => setOpen('add')}>{t('add')}</Button>}>
      <PageState query={query} skeletonLines={2} isEmpty={(data) => data.items.length === 0} empty={<EmptyState title={t('none')} icon="report">{t('none_hint')}</EmptyState>}>
        {(data) => <ul className="people">{data.items.map((item) => <Item key={item.id} item={item} onRemove={() => setOpen(item)} />)}</ul>}
      </PageState>
      {open !== undefined && <Suspense><Dialogs childId={childId} open={open} onClose={() => setOpen(undefined)} /></Suspense>}
    </Card>
  )
}

function Item({ item, onRemove }: { item: AttachmentResponse; onRemove: () => void }) {
  const { t } = useTranslation('attachment')
  const format = useFormat()
  const download = useDownload(item)
  return (
    <li className="person">
      <span className="attachment">
        {item.thumbnail ? <Thumbnail id={item.id} alt={t('picture_of', { title: item.title })} /> : <span className="thumbnail"><Icon name="report" /></span>}
        <span>
          <strong>{item.title}</strong> <Badge>{t(`kind.${item.kind}`)}</Badge>
          <span className="muted small block">{[item.takenOn === null ? null : t('taken', { date: format.date(item.takenOn) }), t('added', { name: item.uploadedBy.name, date: format.date(item.createdAt) })].filter(Boolean).join(' · ')}</span>
        </span>
      </span>
      <span className="actions">
        <IconButton icon="import" label={t('download', { title: item.title })} busy={download.isPending} onClick={() => download.mutate()} />
        {item.removable && <IconButton icon="close" label={t('remove', { title: item.title })} onClick={onRemove} />}
      </span>
    </li>
  )
}

/** Saves a file on the device. */
export function useDownload(item: AttachmentResponse) {
  const errorText = useErrorText()
  return useMutation({
    mutationFn: async () => {
      const { data } = await getAttachmentContent({ path: { id: item.id }, parseAs: 'blob' })
      const address = URL.createObjectURL(new Blob([data], { type: item.contentType }))
      const link = document.createElement('a')
      link.href = address
      link.download = `${item.title}${ENDINGS[item.contentType] ?? ''}`
      link.click()
      URL.revokeObjectURL(address)
    },
    onError: (error) => { toast(errorText(error)) },
  })
}
