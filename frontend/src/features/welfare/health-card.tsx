import { useTranslation } from 'react-i18next'
import type { HealthCheckItem, HealthProfileItem, WelfareResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Button, Card, Facts } from '@/shared/ui'
import { DatedHistory } from '@/shared/ui/dated-history'
import { useSpan } from './use-span'
import type { WelfareEdit } from './welfare-edit'

/** What whoever looks after the child must know, and how she grows. */
export function HealthCard({ welfare, onEdit }: { welfare: WelfareResponse; onEdit: ((edit: WelfareEdit) => void) | undefined }) {
  const { t } = useTranslation('welfare')
  const format = useFormat()
  const span = useSpan()
  const now = welfare.health
  const disability = (one: HealthProfileItem) => one.disabilityKind === null ? null : [t(`disability.${one.disabilityKind}`), one.disabilityGrade === null ? null : t('grade', { grade: one.disabilityGrade })].filter(Boolean).join(' ')
  const check = (one: HealthCheckItem) => [
    format.date(one.checkedOn), one.heightMm === null ? null : t('cm', { value: one.heightMm / 10 }), one.weightGrams === null ? null : t('kg', { value: one.weightGrams / 1000 }),
    one.visionLeft === null && one.visionRight === null ? null : t('vision', { left: one.visionLeft === null ? '–' : (one.visionLeft / 10).toFixed(1), right: one.visionRight === null ? '–' : (one.visionRight / 10).toFixed(1) }),
    one.screeningTool === null ? null : `${one.screeningTool} ${one.screeningResult ?? ''}`,
  ].filter(Boolean).join(' · ')
  const row = (field: string, value: string | null) => welfare.hiddenFields.includes(field) ? [] : [{ label: t(`field.${field}`, { defaultValue: field }), value: value ?? <span className="muted">{t('unknown')}</span> }]
  return (
    <Card title={t('health.title')} actions={onEdit && <span className="actions">
      {now !== null && <Button look="quiet" icon="edit" onClick={() => onEdit({ kind: 'health', id: now.id })}>{t('health.correct')}</Button>}
      <Button look="quiet" icon="plus" onClick={() => onEdit({ kind: 'health' })}>{t('health.add')}</Button>
      <Button look="quiet" icon="plus" onClick={() => onEdit({ kind: 'check' })}>{t('check.add')}</Button>
    </span>}>
      {now === null ? <p className="muted">{t('health.none')}</p> : <>
        <Facts items={[
          ...row('allergy', now.allergy), ...row('medicine', now.medicine), ...row('illness', now.illness), ...row('disabilityKind', disability(now)),
          ...row('bloodType', now.bloodType === null ? null : t(`blood.${now.bloodType}`)), ...row('insurance', now.insurance === null ? null : t(`insured.${now.insurance}`)),
        ]} />
        <p className="muted small">{span(now.validFrom, now.validTo)}</p>
      </>}
      <DatedHistory title={t('health.before', { count: welfare.healthHistory.length - (now === null ? 0 : 1) })} facts={welfare.healthHistory.filter((one) => one.id !== now?.id)}
        line={(one) => [span(one.validFrom, one.validTo), one.illness, one.allergy, one.medicine, disability(one)].filter(Boolean).join(' · ')}
        correct={t('correct')} onCorrect={onEdit && ((one) => onEdit({ kind: 'health', id: one.id }))} />
      <DatedHistory title={t('check.list', { count: welfare.healthChecks.length })} facts={welfare.healthChecks} line={(one) => check(one)} correct={t('correct')} onCorrect={onEdit && ((one) => onEdit({ kind: 'check', id: one.id }))} />
    </Card>
  )
}
