import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CensusCare, CensusChange, CensusExceptionRequest, CensusLeaveReason, CensusRollRow } from '@/api/gen/types.gen'
import { Badge, Button, DateField, Segments, Select, TextField } from '@/shared/ui'

const OUTCOMES = ['UNCHANGED', 'CHANGED', 'LEFT', 'NOT_HERE'] as const
const CHANGES = ['FATHER_HOME', 'FATHER_AWAY', 'MOTHER_HOME', 'MOTHER_AWAY', 'CARER', 'SCHOOL', 'RESIDENCE', 'OTHER'] as const satisfies readonly CensusChange[]
const LEAVES = ['PARENTS_RETURNED', 'JOINED_PARENTS', 'TURNED_16', 'MOVED_AWAY', 'GRADUATED', 'DECEASED', 'RECORDED_IN_ERROR'] as const satisfies readonly CensusLeaveReason[]
const CARES = ['FINE', 'WATCH', 'CONCERN'] as const satisfies readonly CensusCare[]
const DIMENSIONS = ['learning', 'living', 'psychology', 'safety', 'health'] as const

type Props = { row: CensusRollRow; exception: CensusExceptionRequest | undefined; onChange: (exception: CensusExceptionRequest | undefined) => void }

/** A child on the page: one line while nothing changed. */
export function ChildCard({ row, exception, onChange }: Props) {
  const { t } = useTranslation('census')
  const [open, setOpen] = useState(exception !== undefined)
  const blank: CensusExceptionRequest = { childId: row.childId, outcome: 'UNCHANGED', change: null, leaveReason: null, effectiveOn: null, note: null, learning: null, living: null, psychology: null, safety: null, health: null, needs: null }
  const now = exception ?? blank
  const change = (part: Partial<CensusExceptionRequest>) => {
    const next = { ...now, ...part }
    const plain = next.outcome === 'UNCHANGED' && (next.needs ?? '') === '' && DIMENSIONS.every((dimension) => next[dimension] === null)
    onChange(plain ? undefined : next)
  }
  const outcome = (value: (typeof OUTCOMES)[number]) => change({ outcome: value, change: value === 'CHANGED' ? 'OTHER' : null, leaveReason: value === 'LEFT' ? 'PARENTS_RETURNED' : null, effectiveOn: null })
  return (
    <>
      <p className="card-name">
        <span className="name">{row.name}</span>
        <Badge tone={now.outcome === 'UNCHANGED' ? 'good' : 'warn'}>{t(`outcome.${now.outcome}`)}</Badge>
        <Button look="quiet" aria-expanded={open} aria-label={t('roll.say_name', { name: row.name })} onClick={() => setOpen(!open)}>{t('roll.say')}</Button>
      </p>
      <p className="muted">{[t('roll.age', { count: row.ageYears }), row.carerName].filter(Boolean).join(' · ')}</p>
      {open && (
        <fieldset className="field">
          <legend className="for-readers">{row.name}</legend>
          <Segments label={t('roll.outcome')} value={now.outcome === 'FOUND' ? undefined : now.outcome} onChange={outcome} options={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))} />
          {now.outcome === 'CHANGED' && <Select label={t('changes.what')} value={now.change ?? ''} options={CHANGES.map((value) => ({ value, label: t(`change.${value}`) }))} onChange={(event) => change({ change: CHANGES.find((one) => one === event.target.value) ?? 'OTHER' })} />}
          {now.outcome === 'LEFT' && <Select label={t('roll.leave')} value={now.leaveReason ?? ''} options={LEAVES.map((value) => ({ value, label: t(`leave.${value}`) }))} onChange={(event) => change({ leaveReason: LEAVES.find((one) => one === event.target.value) ?? 'PARENTS_RETURNED' })} />}
          {(now.outcome === 'CHANGED' || now.outcome === 'LEFT') && <DateField label={t('roll.since')} value={now.effectiveOn ?? ''} onChange={(value) => change({ effectiveOn: value === '' ? null : value })} />}
          {now.outcome !== 'UNCHANGED' && <TextField label={t('roll.note')} value={now.note ?? ''} maxLength={300} onChange={(event) => change({ note: event.target.value || null })} />}
          {DIMENSIONS.map((dimension) => (
            <Select key={dimension} label={t(`dimension.${dimension}`)} empty={t('roll.not_said')} value={now[dimension] ?? ''} options={CARES.map((value) => ({ value, label: t(`care.${value}`) }))}
              onChange={(event) => change({ [dimension]: CARES.find((one) => one === event.target.value) ?? null })} />
          ))}
          <TextField label={t('roll.needs')} value={now.needs ?? ''} maxLength={300} onChange={(event) => change({ needs: event.target.value || null })} />
        </fieldset>
      )}
    </>
  )
}
