import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { mergeDuplicateMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildMergeField, ChildResponse, DuplicateAgreement, DuplicateRow } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Form, useZodForm } from '@/shared/form'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, Notice, Segments, toast } from '@/shared/ui'
import { FIELDS, shown, type CodeWords } from './fields'

type Side = 'first' | 'second'
const SIDES = ['first', 'second'] as const

/** Field by field: which of the two is right. What is the same needs no choice. */
export function MergeForm({ pair, agreements, first, second }: { pair: DuplicateRow; agreements: DuplicateAgreement[]; first: ChildResponse; second: ChildResponse }) {
  const { t } = useTranslation(['duplicate', 'child'])
  const format = useFormat()
  const fresh = useFresh()
  const merge = useMutation(mergeDuplicateMutation())
  const [survivor, setSurvivor] = useState<Side>(first.status === 'CLOSED' ? 'second' : 'first')
  const [family, setFamily] = useState<Side>(survivor)
  const [chosen, setChosen] = useState<Partial<Record<ChildMergeField, Side>>>({})
  const [kept, setKept] = useState<string>()
  const [unsaid, setUnsaid] = useState(false)
  const form = useZodForm(z.object({}), {})
  const words: CodeWords = { gender: (code) => t(`gender.${code}`), health: (code) => t(`health.${code}`), risk: (code) => t(`risk.${code}`), 
    grade: (code) => t(`child:grade.${code}`), ethnicity: (code) => t(`child:ethnicity.${code}`, { defaultValue: code }), date: (day) => format.date(day) }
  const value = (side: Side, field: ChildMergeField) => shown(side === 'first' ? first : second, field, words)
  const other: Side = survivor === 'first' ? 'second' : 'first'
  const side = (field: ChildMergeField): Side => chosen[field] ?? (value(survivor, field) === '' && value(other, field) !== '' ? other : survivor)
  const differing = FIELDS.filter((field) => value('first', field) !== value('second', field))
  const fileOf = (one: Side) => one === 'first' ? first : second
  return (
    <Form form={form} label={t('merge.title')} onSubmit={async () => {
      if (agreements.length > 0 && kept === undefined) {
        setUnsaid(true)
        return
      }
      await fresh(merge.mutateAsync({ path: { id: pair.id }, headers: ifMatch(pair.version), body: {
        survivorId: fileOf(survivor).id, survivorVersion: fileOf(survivor).version, otherVersion: fileOf(other).version,
        takenFields: differing.filter((field) => side(field) === other), familyFrom: family === survivor ? 'SURVIVOR' : 'OTHER', keptAgreementId: kept ?? null,
      } }))
      toast(t('merge.done'))
    }}>
      <Card title={t('merge.title')}>
        <Segments label={t('merge.survivor')} hint={t('merge.survivor_hint')} value={survivor} onChange={(one) => { setSurvivor(one); setFamily(one); setChosen({}) }}
          options={SIDES.map((one) => ({ value: one, label: `${t(`compare.${one}`)} ${fileOf(one).archiveNumber}`, disabled: fileOf(one).status === 'CLOSED' }))} />
        {differing.map((field) => (
          <Segments key={field} label={t(`field.${field}`)} value={side(field)} onChange={(one) => setChosen({ ...chosen, [field]: one })}
            options={SIDES.map((one) => ({ value: one, label: value(one, field) === '' ? t('merge.empty') : value(one, field) }))} />
        ))}
        <Segments label={t('merge.family')} hint={t('merge.family_hint')} value={family} onChange={setFamily} options={SIDES.map((one) => ({ value: one, label: t(`compare.${one}`) }))} />
        {agreements.length > 0 && (
          <>
            <Notice tone="warn">{t('merge.agreements')}</Notice>
            <Segments label={t('merge.agreement')} hint={t('merge.agreement_hint')} value={kept ?? ''} error={unsaid && kept === undefined ? t('merge.agreement_unsaid') : undefined} onChange={setKept}
              options={agreements.map((one) => ({ value: one.id, label: t('merge.agreement_of', { file: t(one.childId === first.id ? 'compare.first' : 'compare.second'), carer: one.carerName, day: format.date(one.signedOn) }) }))} />
          </>
        )}
        <p className="muted">{t('merge.same', { count: FIELDS.length - differing.length })}</p>
        <p>{t('merge.what')}</p>
        <Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{t('merge.submit')}</Button>
      </Card>
    </Form>
  )
}
