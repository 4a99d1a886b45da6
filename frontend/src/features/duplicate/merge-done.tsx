import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { getDuplicateMergeOptions, undoDuplicateMergeMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { DuplicateMergeResponse } from '@/api/gen/types.gen'
import { Form, rule, useZodForm } from '@/shared/form'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, Notice, PageState, TextArea, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'

/** A merge that holds: what moved, and the way back. */
export function MergeDone({ mergeId }: { mergeId: string }) {
  const query = useQuery(getDuplicateMergeOptions({ path: { id: mergeId } }))
  return <PageState query={query}>{(merge) => <Merge merge={merge} />}</PageState>
}

function Merge({ merge }: { merge: DuplicateMergeResponse }) {
  const { t } = useTranslation('duplicate')
  const format = useFormat()
  const [asking, setAsking] = useState(false)
  const kinds = (records: DuplicateMergeResponse['moved']) => records.map((one) => t('merged.count', { kind: t(`record.${one.record}`, { defaultValue: t('record.other') }), count: one.count })).join(t('list.separator'))
  const open = format.daysFromToday(merge.undoableUntil) >= 0
  return (
    <Card title={t('merged.title')} actions={open && merge.changedSince.length === 0 && <Button onClick={() => setAsking(true)}>{t('undo.open')}</Button>}>
      <p>{t('merged.by', { who: merge.mergedBy.name, when: format.instant(merge.mergedAt) })} <Link to="/children/$childId" params={{ childId: merge.survivor.id }}>{merge.survivor.name} {merge.survivor.archiveNumber}</Link></p>
      {merge.moved.length > 0 && <p className="muted">{t('merged.moved', { what: kinds(merge.moved) })}</p>}
      {merge.endedAgreements.length > 0 && merge.undoneAt === null && (
        <Notice tone="warn">{t('merged.agreements', { who: merge.endedAgreements.map((one) => one.carerName).join(t('list.separator')), date: format.instant(merge.mergedAt) })}</Notice>
      )}
      <p className="muted">{open ? t('undo.until', { date: format.date(merge.undoableUntil) }) : t('undo.late')}</p>
      {merge.changedSince.length > 0 && <Notice tone="warn">{t('undo.changed', { what: kinds(merge.changedSince) })}</Notice>}
      <Dialog title={t('undo.title')} isOpen={asking} onClose={() => setAsking(false)}><Undo merge={merge} onDone={() => setAsking(false)} /></Dialog>
    </Card>
  )
}

function Undo({ merge, onDone }: { merge: DuplicateMergeResponse; onDone: () => void }) {
  const { t } = useTranslation('duplicate')
  const fresh = useFresh()
  const undo = useMutation(undoDuplicateMergeMutation())
  const form = useZodForm(z.object({ reason: rule.text(300) }), { reason: '' })
  return (
    <Form form={form} label={t('undo.title')} onSubmit={async (body) => {
      await fresh(undo.mutateAsync({ path: { id: merge.id }, body }))
      toast(t('undo.done'))
      onDone()
    }}>
      <p>{t('undo.hint')}</p>
      <TextArea required label={t('undo.reason')} maxLength={300} error={form.formState.errors.reason?.message} {...form.register('reason')} />
      <Button type="submit" look="primary" busy={form.formState.isSubmitting}>{t('undo.submit')}</Button>
    </Form>
  )
}
