import { useTranslation } from 'react-i18next'
import type { FamilyEconomyItem, WelfareResponse } from '@/api/gen/types.gen'
import { Badge, Button, Card, Facts } from '@/shared/ui'
import { DatedHistory } from '@/shared/ui/dated-history'
import { useSpan } from './use-span'
import type { WelfareEdit } from './welfare-edit'

/** What the family lives on. */
export function EconomyCard({ welfare, onEdit }: { welfare: WelfareResponse; onEdit: ((edit: WelfareEdit) => void) | undefined }) {
  const { t } = useTranslation('welfare')
  const span = useSpan()
  const now = welfare.economy
  const incomes = (one: FamilyEconomyItem) => one.incomeSources.map((source) => t(`income.${source}`)).join(t('comma'))
  const status = (one: FamilyEconomyItem) => one.familyStatus.map((code) => t(`family.${code}`)).join(t('comma'))
  const unknown = <span className="muted">{t('unknown')}</span>
  return (
    <Card title={t('economy.title')} actions={onEdit && <span className="actions">
      {now !== null && <Button look="quiet" icon="edit" onClick={() => onEdit({ kind: 'economy', id: now.id })}>{t('economy.correct')}</Button>}
      <Button look="quiet" icon="plus" onClick={() => onEdit({ kind: 'economy' })}>{t('economy.add')}</Button>
    </span>}>
      {now === null ? <p className="muted">{t('economy.none')}</p> : <>
        {now.familyStatus.length > 0 && <p className="badges">{now.familyStatus.map((code) => <Badge key={code}>{t(`family.${code}`)}</Badge>)}</p>}
        <Facts items={[
          { label: t('field.incomeSources'), value: incomes(now) || unknown },
          { label: t('field.householdSize'), value: now.householdSize === null ? unknown : t('people', { count: now.householdSize }) },
          { label: t('field.housingSafe'), value: now.housingSafe === null ? unknown : t(now.housingSafe ? 'safe' : 'unsafe') },
          ...(now.note === null ? [] : [{ label: t('field.note'), value: now.note }]),
        ]} />
        <p className="muted small">{span(now.validFrom, now.validTo)}</p>
      </>}
      <DatedHistory title={t('economy.before', { count: welfare.economyHistory.length - (now === null ? 0 : 1) })} facts={welfare.economyHistory.filter((one) => one.id !== now?.id)}
        line={(one) => [span(one.validFrom, one.validTo), incomes(one), status(one)].filter(Boolean).join(' · ')} correct={t('correct')} onCorrect={onEdit && ((one) => onEdit({ kind: 'economy', id: one.id }))} />
    </Card>
  )
}
