import { useTranslation } from 'react-i18next'
import type { WelfareResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Button, Card } from '@/shared/ui'
import { DatedHistory } from '@/shared/ui/dated-history'
import { useSpan } from './use-span'
import type { Category, WelfareEdit } from './welfare-edit'

/** Categories of hardship with their dates, and the aid that answers them. */
export function HardshipCard({ welfare, categories, onEdit }: { welfare: WelfareResponse; categories: readonly Category[]; onEdit: ((edit: WelfareEdit) => void) | undefined }) {
  const { t } = useTranslation('welfare')
  const format = useFormat()
  const span = useSpan()
  const name = (code: string) => categories.find((one) => one.code === code)?.label ?? code
  const now = welfare.hardships.filter((one) => one.holds)
  return (
    <Card title={t('hardship.title')} actions={onEdit && <span className="actions">
      <Button look="quiet" icon="plus" onClick={() => onEdit({ kind: 'hardship' })}>{t('hardship.add')}</Button>
      <Button look="quiet" icon="plus" onClick={() => onEdit({ kind: 'aid' })}>{t('aid.add')}</Button>
    </span>}>
      {now.length === 0 ? <p className="muted">{t('hardship.none')}</p> : (
        <ul className="people">
          {now.map((one) => (
            <li key={one.id} className="person">
              <span><Badge tone="warn">{name(one.category)}</Badge> {[span(one.startsOn, one.endsOn), one.note].filter(Boolean).join(' · ')}</span>
              {onEdit && <Button look="quiet" icon="edit" onClick={() => onEdit({ kind: 'hardship', id: one.id })}>{t('hardship.correct', { what: name(one.category) })}</Button>}
            </li>
          ))}
        </ul>
      )}
      <DatedHistory title={t('hardship.before', { count: welfare.hardships.length - now.length })} facts={welfare.hardships.filter((one) => !one.holds)}
        line={(one) => [name(one.category), span(one.startsOn, one.endsOn), one.note].filter(Boolean).join(' · ')} correct={t('correct')} onCorrect={onEdit && ((one) => onEdit({ kind: 'hardship', id: one.id }))} />
      <h3>{t('aid.title')}</h3>
      {welfare.aids.length === 0 && <p className="muted">{t('aid.none')}</p>}
      <ul className="people">
        {welfare.aids.map((one) => (
          <li key={one.id} className="person">
            <span>{[t(`aid_kind.${one.kind}`), one.amountFen === null ? null : format.money(one.amountFen), span(one.startsOn, one.endsOn), one.note].filter(Boolean).join(' · ')}</span>
            {onEdit && <Button look="quiet" icon="edit" onClick={() => onEdit({ kind: 'aid', id: one.id })}>{t('aid.correct', { what: t(`aid_kind.${one.kind}`) })}</Button>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
