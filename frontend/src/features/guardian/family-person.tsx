import { useTranslation } from 'react-i18next'
import type { FamilyMember } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Button, CallLink } from '@/shared/ui'

/** A number whose middle was hidden cannot be rung. */
const hidden = (phone: string) => phone.includes('*')

/** Name and numbers in the order to ring them; a dead one is struck, not gone. */
export function FamilyPerson({ person, onEdit }: { person: FamilyMember; onEdit?: (id: string) => void }) {
  const { t } = useTranslation('guardian')
  const format = useFormat()
  return (
    <div className="person">
      <div>
        <strong>{person.name}</strong>
        <ul>
          {person.phones.map((one) => (
            <li key={one.phone} className="actions">
              {one.dead || hidden(one.phone) ? <span className="muted">{one.phone}</span> : <CallLink phone={one.phone} label={t('phone.call', { name: person.name, phone: one.phone })}>{one.phone}</CallLink>}
              {one.dead && <Badge tone="warn">{t('phone.dead')}</Badge>}
              <span className="muted small">{[one.kind === 'OWN' ? null : t(`phone_kind.${one.kind}`), one.ownerNote, one.lastReachedOn === null ? null : t('phone.last_reached', { date: format.date(one.lastReachedOn) })].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
        {person.wechat !== null && <span className="muted small">{t('phone.wechat', { name: person.wechat })}</span>}
        {person.phones.length === 0 && <span className="muted small">{onEdit === undefined ? t('phone.none_to_see') : t('phone.none')}</span>}
      </div>
      {onEdit !== undefined && <Button look="quiet" icon="edit" aria-label={t('phone.edit', { name: person.name })} onClick={() => onEdit(person.id)}>{t('family.correct_past')}</Button>}
    </div>
  )
}
