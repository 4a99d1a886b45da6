import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import type { AttachmentKind } from '@/api/gen/types.gen'
import { toApiError } from '@/api/problem'
import { Form, FormDate, rule, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Checkbox, Notice, Select, toast } from '@/shared/ui'
import { FileButton } from '@/shared/ui/file-button'
import { Sent } from './sent'
import { shrink } from '@/shared/lib/shrink'
import { begin, finish, forget, type Begun } from './upload'

const KINDS = ['CONSENT_FORM', 'CARE_AGREEMENT', 'ID_DOCUMENT', 'MEDICAL', 'SCHOOL_RECORD', 'PHOTO', 'OTHER'] as const satisfies readonly AttachmentKind[]
const schema = z.object({ kind: z.enum(KINDS), takenOn: rule.optionalDate(), small: z.boolean() })

/** One file: chosen from the phone or taken with its camera, sent in pieces, gone on with after a break. */
export function UploadForm({ childId, onDone }: { childId: string; onDone: () => void }) {
  const { t } = useTranslation('attachment')
  const fresh = useFresh()
  const [file, setFile] = useState<File>()
  const [missing, setMissing] = useState(false)
  const [sent, setSent] = useState<{ bytes: number; of: number }>()
  const started = useRef<{ upload: Begun; file: File }>(undefined)
  const form = useZodForm(schema, { takenOn: '', small: true })
  const { errors, isSubmitting } = form.formState
  const choose = (chosen: File | undefined) => {
    if (chosen === undefined) return
    if (started.current !== undefined) void forget(started.current.upload).catch(() => undefined)
    started.current = undefined
    setSent(undefined)
    setMissing(false)
    setFile(chosen)
  }
  return (
    <Form form={form} label={t('upload.title')} onSubmit={async ({ kind, takenOn, small }) => {
      if (file === undefined) { setMissing(true); return }
      if (started.current === undefined) {
        const ready = small ? await shrink(file) : file
        started.current = { upload: await begin({ subjectKind: 'CHILD', subjectId: childId, kind, file: ready, takenOn: takenOn === '' ? null : takenOn }), file: ready }
      }
      const { upload, file: sending } = started.current
      try {
        await fresh(finish(upload, sending, (bytes) => setSent({ bytes, of: sending.size })))
      } catch (error) {
        // A refusal is final for this file; a network that went away is not.
        if (toApiError(error).status >= 400 && toApiError(error).status < 500) {
          started.current = undefined
          setSent(undefined)
          void forget(upload).catch(() => undefined)
        }
        throw error
      }
      toast(t('upload.done'))
      onDone()
    }}>
      <FileChoice file={file} missing={missing} onChoose={choose} />
      <Select required empty label={t('upload.kind')} error={errors.kind?.message} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} {...form.register('kind')} />
      {form.watch('kind') === 'PHOTO' && <Notice>{t('upload.photo_hint')}</Notice>}
      <FormDate control={form.control} name="takenOn" label={t('upload.taken')} />
      <Checkbox label={t('upload.small')} {...form.register('small')} />
      <p className="muted small">{t('upload.hint')}</p>
      {sent !== undefined && <Sent {...sent} />}
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{sent !== undefined && !isSubmitting ? t('upload.go_on') : t('upload.submit')}</Button>
    </Form>
  )
}

function FileChoice({ file, missing, onChoose }: { file: File | undefined; missing: boolean; onChoose: (file: File | undefined) => void }) {
  const { t } = useTranslation('attachment')
  return (
    <fieldset className="field">
      <legend>{t('upload.file')}</legend>
      <div className="actions">
        <FileButton label={t('upload.choose')} onChoose={onChoose} />
        <FileButton camera label={t('upload.camera')} onChoose={onChoose} />
      </div>
      {file !== undefined && <p>{t('upload.chosen', { name: file.name, size: Math.max(1, Math.round(file.size / 1024)) })}</p>}
      {missing && <p className="error" role="alert">{t('upload.missing')}</p>}
    </fieldset>
  )
}
