import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { distinguishDuplicateMutation, getChildOptions, getDuplicateOptions, reconsiderDuplicateMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { DuplicateResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Form, rule, useZodForm } from '@/shared/form'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, DataTable, Notice, PageHeader, PageState, TextArea, toast, useErrorText } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { MergeForm } from './merge-form'
import { MergeDone } from './merge-done'

const route = getRouteApi('/shell/duplicates/$pairId')

/** Two files beside each other: one child or two. */
export default function DuplicatePage() {
  // The words of the fields, too, before anything stands there: the form would otherwise take the page away while they come.
  useTranslation(['duplicate', 'child'])
  const { pairId } = route.useParams()
  const query = useQuery(getDuplicateOptions({ path: { id: pairId } }))
  return <PageState query={query}>{(duplicate) => <Pair duplicate={duplicate} />}</PageState>
}

function Pair({ duplicate }: { duplicate: DuplicateResponse }) {
  const { t } = useTranslation('duplicate')
  const format = useFormat()
  const { pair } = duplicate
  const [asking, setAsking] = useState(false)
  return (
    <>
      <PageHeader title={t('compare.title', { first: pair.first.name, second: pair.second.name })}
        sub={pair.reasons.length === 0 ? t('compare.reported') : pair.reasons.map((reason) => t(`reason.${reason}`)).join(t('list.separator'))}
        actions={pair.state === 'OPEN' && <Button onClick={() => setAsking(true)}>{t('different.open')}</Button>} />
      {pair.state === 'OPEN' && pair.acrossScopes && <Notice>{t('compare.across')}</Notice>}
      {pair.state === 'DIFFERENT' && (
        <Notice actions={<Reconsider duplicate={duplicate} />}>
          {t('different.remembered', { who: pair.decidedBy?.name ?? '', when: pair.decidedAt === null ? '' : format.instant(pair.decidedAt), why: pair.decisionNote ?? '' })}
        </Notice>
      )}
      {duplicate.mergeId !== null && <MergeDone mergeId={duplicate.mergeId} />}
      {pair.state === 'OPEN' && <Files duplicate={duplicate} />}
      <Card title={t('compare.records')}>
        <DataTable asTable caption={t('compare.records')} rows={duplicate.records} rowKey={(row) => row.record} columns={[
          { id: 'kind', head: t('compare.kind'), isName: true, cell: (row) => t(`record.${row.record}`, { defaultValue: t('record.other') }) },
          { id: 'first', head: t('compare.first'), numeric: true, cell: (row) => row.first },
          { id: 'second', head: t('compare.second'), numeric: true, cell: (row) => row.second },
        ]} />
      </Card>
      <Dialog title={t('different.title')} isOpen={asking} onClose={() => setAsking(false)}><Different duplicate={duplicate} onDone={() => setAsking(false)} /></Dialog>
    </>
  )
}

function Files({ duplicate }: { duplicate: DuplicateResponse }) {
  const first = useQuery(getChildOptions({ path: { id: duplicate.pair.first.id } }))
  const second = useQuery(getChildOptions({ path: { id: duplicate.pair.second.id } }))
  return (
    <PageState query={first}>
      {(one) => <PageState query={second}>{(other) => <MergeForm key={`${String(one.version)}-${String(other.version)}`} pair={duplicate.pair} agreements={duplicate.agreements} first={one} second={other} />}</PageState>}
    </PageState>
  )
}

function Reconsider({ duplicate }: { duplicate: DuplicateResponse }) {
  const { t } = useTranslation('duplicate')
  const fresh = useFresh()
  const errorText = useErrorText()
  const reconsider = useMutation({ ...reconsiderDuplicateMutation(), onError: (error) => toast(errorText(error)) })
  return <Button look="quiet" busy={reconsider.isPending} onClick={() => void fresh(reconsider.mutateAsync({ path: { id: duplicate.pair.id }, headers: ifMatch(duplicate.pair.version) })).catch(() => undefined)}>{t('different.reconsider')}</Button>
}

function Different({ duplicate, onDone }: { duplicate: DuplicateResponse; onDone: () => void }) {
  const { t } = useTranslation('duplicate')
  const fresh = useFresh()
  const distinguish = useMutation(distinguishDuplicateMutation())
  const form = useZodForm(z.object({ reason: rule.text(300) }), { reason: '' })
  return (
    <Form form={form} label={t('different.title')} onSubmit={async (body) => {
      await fresh(distinguish.mutateAsync({ path: { id: duplicate.pair.id }, headers: ifMatch(duplicate.pair.version), body }))
      toast(t('different.kept'))
      onDone()
    }}>
      <TextArea required label={t('different.reason')} hint={t('different.hint')} maxLength={300} error={form.formState.errors.reason?.message} {...form.register('reason')} />
      <Button type="submit" look="primary" busy={form.formState.isSubmitting}>{t('different.submit')}</Button>
    </Form>
  )
}
