import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import type { ChildResponse } from '@/api/gen/types.gen'
import { useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { Button, Card, Facts } from '@/shared/ui'
import type { ChildEdit } from './child-edit'
import { SECTIONS, type ChildSection } from './child-values'
import { IdNumberFact } from './id-number-fact'

/** School stands in a part of its own, with its history; here it would stand twice. */
const SHOWN = SECTIONS.filter((section) => section !== 'school')

/** The file's own fields, section by section, each with its edit form. */
export function FactsSection({ child, readOnly, onEdit }: { child: ChildResponse; readOnly: boolean; onEdit: (edit: ChildEdit) => void }) {
  const { t } = useTranslation('child')
  const rows = useRows(child)
  const mayWrite = useCan('child:write') && child.status === 'ACTIVE' && !readOnly
  // A card of nothing but closed doors says nothing: a volunteer is told name and age.
  return SHOWN.filter((section) => rows[section].some((row) => row.hidden !== true)).map((section) => (
    <Card key={section} title={t(`section.${section}`)} actions={mayWrite && (
      <Button look="quiet" icon="edit" onClick={() => onEdit({ kind: 'section', section })}>{t('file.edit', { section: t(`section.${section}`) })}</Button>
    )}>
      <Facts items={rows[section]} />
    </Card>
  ))
}

function useRows(child: ChildResponse): Record<Exclude<ChildSection, 'school'>, { label: string; value: ReactNode; hidden?: boolean }[]> {
  const { t } = useTranslation('child')
  const format = useFormat()
  const row = (field: string, value: string | null, shownAs = field) => ({
    label: t(`field.${field}`, { defaultValue: field }),
    hidden: child.hiddenFields.includes(shownAs),
    value: child.hiddenFields.includes(shownAs) ? t('file.hidden') : value ?? <span className="muted">{t('file.unknown')}</span>,
  })
  const date = (value: string | null) => value === null ? null : format.date(value)
  const flag = (value: boolean | null) => value === null ? null : value ? t('form.yes') : t('form.no')
  const id = child.hiddenFields.includes('idNumberMasked') || child.idNumberMasked === null
    ? row('idNumber', child.noIdReason === null ? null : t(`no_id.${child.noIdReason}`), 'idNumberMasked')
    : { label: t('field.idNumber'), value: <IdNumberFact childId={child.id} masked={child.idNumberMasked} /> }
  const earlier = child.riskLevels.filter((span) => span.to !== null).map((span) => t('file.risk_span', { level: t(`risk.${span.riskLevel}`), from: date(span.from), to: date(span.to) }))
  return {
    who: [
      row('archiveNumber', child.archiveNumber), row('gender', child.gender === null ? null : t(`gender.${child.gender}`)), row('birthDate', date(child.birthDate)), id,
      row('ethnicityCode', child.ethnicityCode === null ? null : t(`ethnicity.${child.ethnicityCode}`, { defaultValue: '' })),
      ...(child.formerName === null ? [] : [row('formerName', child.formerName)]),
    ],
    home: [
      row('regionCode', child.region?.fullName ?? null, 'region'), row('address', child.address), row('ownPhone', child.ownPhone), row('householdRegistered', flag(child.householdRegistered)),
      ...(child.householdRegistered === false ? [] : [row('householdType', child.householdType === null ? null : t(`household.${child.householdType}`)), row('householdPlace', child.householdPlace)]),
    ],
    health: [
      row('healthStatus', child.healthStatus === null ? null : t(`health.${child.healthStatus}`)),
      ...(child.healthStatus === null || child.healthStatus === 'HEALTHY' ? [] : [row('healthNote', child.healthNote)]),
      row('interests', child.interests.join(t('list.comma')) || null),
      row('riskLevel', child.riskLevel === null ? null : [t(`risk.${child.riskLevel}`), date(child.riskLevelOn)].filter(Boolean).join(' · ')),
      ...(earlier.length === 0 ? [] : [row('riskLevels', earlier.join(t('list.comma')), 'riskLevel')]),
    ],
    collected: [
      row('enteredOn', date(child.enteredOn)), row('source', t(`source.${child.source}`)), row('collectedBy', child.collectedBy), row('collectedOn', date(child.collectedOn)), row('confirmedBy', child.confirmedBy),
    ],
  }
}
