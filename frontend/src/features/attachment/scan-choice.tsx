import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listAttachmentsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { AttachmentKind } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Select, toast, useErrorText } from '@/shared/ui'
import { FileButton } from '@/shared/ui/file-button'
import { Sent } from './sent'
import { shrink } from '@/shared/lib/shrink'
import { begin, finish } from './upload'

type Props = { childId: string; kind: AttachmentKind; label: string; value: string; onChoose: (id: string) => void }

/** The paper behind an entry: one that is already with the child's papers, or taken with the camera now. */
export function ScanChoice({ childId, kind, label, value, onChoose }: Props) {
  const { t } = useTranslation('attachment')
  const format = useFormat()
  const fresh = useFresh()
  const say = useErrorText()
  const query = useQuery(listAttachmentsOptions({ query: { subjectKind: 'CHILD', subjectId: childId } }))
  const [sent, setSent] = useState<{ bytes: number; of: number }>()
  const papers = (query.data?.items ?? []).filter((item) => item.kind === kind)
  const add = async (file: File | undefined) => {
    if (file === undefined) return
    try {
      const ready = await shrink(file)
      setSent({ bytes: 0, of: ready.size })
      const upload = await begin({ subjectKind: 'CHILD', subjectId: childId, kind, file: ready, takenOn: null })
      onChoose((await fresh(finish(upload, ready, (bytes) => setSent({ bytes, of: ready.size })))).id)
    } catch (error) {
      toast(say(error), { tone: 'bad' })
    }
    setSent(undefined)
  }
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      {papers.length > 0 && <Select empty label={t('scan.with_papers')} value={value} onChange={(event) => onChoose(event.target.value)}
        options={papers.map((item) => ({ value: item.id, label: `${item.title} · ${format.date(item.createdAt)}` }))} />}
      {query.data?.writable === true && <div className="actions">
        <FileButton label={t('upload.choose')} onChoose={(file) => void add(file)} />
        <FileButton camera label={t('upload.camera')} onChoose={(file) => void add(file)} />
      </div>}
      {sent !== undefined && <Sent {...sent} />}
    </fieldset>
  )
}
