import { useTranslation } from 'react-i18next'
import type { FamilyResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Button, Card } from '@/shared/ui'
import { GRANDPARENTS } from './codes'
import type { FamilyEdit } from './family-editor'
import { FamilyPerson } from './family-person'

type Props = { family: FamilyResponse; mayWrite: boolean; onEdit: (edit: FamilyEdit | undefined) => void }

/** The four the ministry's form asks for. */
export function Grandparents({ family, mayWrite, onEdit }: Props) {
  const { t } = useTranslation('guardian')
  const format = useFormat()
  return (
    <Card title={t('grandparent.title')}>
      {GRANDPARENTS.map((code) => {
        const one = family.grandparents.find(({ relationCode }) => relationCode === code)
        const who = t(`relation.${code}`)
        return (
          <section key={code} className="family-one" aria-label={who}>
            <div className="card-head">
              <h3>{who} {one === undefined ? <span className="muted small">{t('family.unknown')}</span> : one.deceased && <Badge tone="neutral">{t('grandparent.deceased')}</Badge>}</h3>
              {mayWrite && <Button look="quiet" icon={one === undefined ? 'plus' : 'edit'} onClick={() => onEdit({ kind: 'grandparent', code })}>{t(one === undefined ? 'family.add' : 'family.correct', { who })}</Button>}
            </div>
            {one?.person != null && (one.deceased ? <p>{one.person.name}</p> : <FamilyPerson person={one.person} onEdit={mayWrite ? (id) => onEdit({ kind: 'person', id }) : undefined} />)}
            {one?.birthDate != null && <p className="muted small">{t('grandparent.born', { date: format.date(one.birthDate) })}</p>}
          </section>
        )
      })}
    </Card>
  )
}
