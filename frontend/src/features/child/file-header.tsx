import { useTranslation } from 'react-i18next'
import type { ChildResponse } from '@/api/gen/types.gen'
import { Can, useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Button, LinkButton, Notice, PageHeader, RiskTag } from '@/shared/ui'
import { ConfirmedLine } from './confirmed-line'
import { editFor, type ChildEdit } from './child-edit'
import { levelOf } from './level'

/** Who she is at a glance, what to do next, and what the file lacks: each missing fact opens the form that mends it. */
export function FileHeader({ child, readOnly, onEdit }: { child: ChildResponse; readOnly: boolean; onEdit: (edit: ChildEdit) => void }) {
  const { t } = useTranslation('child')
  const format = useFormat()
  const active = child.status === 'ACTIVE'
  const place = [child.gender !== null && t(`gender.${child.gender}`), t('list.years', { count: child.ageYears }), child.region?.name, child.schoolName, child.className].filter(Boolean).join(' · ')
  return (
    <>
      <PageHeader title={child.name} sub={place} actions={active && !readOnly && <>
        <Can permission="visit:write"><LinkButton look="primary" icon="visit" to="/visits/new" search={{ childId: child.id }}>{t('file.record_visit')}</LinkButton></Can>
        <Can permission="contact:write"><LinkButton icon="phone" to="/contacts/new" search={{ childId: child.id }}>{t('file.record_contact')}</LinkButton></Can>
      </>} />
      <p className="badges">
        {child.riskLevel !== null && <RiskTag level={levelOf(child.riskLevel)}>{t(`risk.${child.riskLevel}`)}</RiskTag>}
        <Badge tone={active ? 'good' : 'neutral'}>{t(`status.${child.status}`)}</Badge>
        {/* Completeness is today's; a past day has none. */}
        {!readOnly && <Badge tone={child.complete ? 'good' : 'warn'}>{child.complete ? t('list.complete_yes') : t('list.missing', { count: child.missing.length })}</Badge>}
      </p>
      {!active && <Notice tone="neutral">{t('file.closed', { date: child.closedOn === null ? '' : format.date(child.closedOn), reason: child.closeReason === null ? '' : t(`close_reason.${child.closeReason}`) })}</Notice>}
      {active && !readOnly && <ConfirmedLine child={child} />}
      {active && !readOnly && child.missing.length > 0 && <Missing codes={child.missing} onEdit={onEdit} />}
    </>
  )
}

function Missing({ codes, onEdit }: { codes: readonly string[]; onEdit: (edit: ChildEdit) => void }) {
  const { t } = useTranslation('child')
  const mayChild = useCan('child:write')
  const mayFamily = useCan('guardian:write')
  const may = (edit: ChildEdit) => edit.kind === 'family' ? mayFamily : mayChild
  const word = (code: string) => t(`missing.${code}`, { defaultValue: t(`field.${code}`, { defaultValue: code }) })
  return (
    <Notice tone="warn">
      <p className="strong" id="missing">{t('file.missing')}</p>
      <ul className="badges" aria-labelledby="missing">
        {codes.map((code) => <li key={code}>{may(editFor(code)) ? <Button onClick={() => onEdit(editFor(code))}>{word(code)}</Button> : word(code)}</li>)}
      </ul>
    </Notice>
  )
}
