import { useTranslation } from 'react-i18next'
import type { WelfareResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Button, Card, EmptyState } from '@/shared/ui'
import type { WelfareEdit } from './welfare-edit'

/** What somebody saw on a day: a moment, never a judgement of the child. */
export function ObservationCard({ welfare, onEdit }: { welfare: WelfareResponse; onEdit: ((edit: WelfareEdit) => void) | undefined }) {
  const { t } = useTranslation('welfare')
  const format = useFormat()
  return (
    <Card title={t('observation.title')} actions={onEdit && <Button look="quiet" icon="plus" onClick={() => onEdit({ kind: 'observation' })}>{t('observation.add')}</Button>}>
      {welfare.observations.length === 0 ? <EmptyState title={t('observation.none')} icon="edit">{t('observation.hint')}</EmptyState> : (
        <ul className="people">
          {welfare.observations.map((one) => (
            <li key={one.id} className="person">
              <span>{[format.date(one.observedOn), one.tags.map((tag) => t(`tag.${tag}`)).join(t('comma')), one.note].filter(Boolean).join(' · ')}</span>
              {onEdit && <Button look="quiet" icon="edit" onClick={() => onEdit({ kind: 'observation', id: one.id })}>{t('observation.correct', { date: format.date(one.observedOn) })}</Button>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
