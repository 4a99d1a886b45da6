import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getChildNetworkOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { NetworkPerson } from '@/api/gen/types.gen'
import { CallLink, Card, EmptyState, PageState } from '@/shared/ui'

/** Everybody around the child, each one tap from a call (R1-P22). */
export function NetworkSection({ childId }: { childId: string }) {
  const { t } = useTranslation('child')
  const network = useQuery(getChildNetworkOptions({ path: { childId } }))
  return (
    <Card title={t('network.title')}>
      <PageState query={network} isEmpty={(data) => data.people.length === 0} empty={<EmptyState title={t('network.none')} icon="person" />}>
        {(data) => <ul className="people">{data.people.map((person, index) => <Person key={`${person.kind}-${String(index)}`} person={person} />)}</ul>}
      </PageState>
    </Card>
  )
}

function Person({ person }: { person: NetworkPerson }) {
  const { t } = useTranslation('child')
  const detail = person.kind === 'CARER' && person.detail !== null ? t(`relation.${person.detail}`, { defaultValue: '' }) : person.detail
  return (
    <li className="person">
      <div><strong>{person.name}</strong> <span className="muted">{t(`network.${person.kind}`, { defaultValue: person.kind })}{detail !== null && detail !== '' && ` · ${detail}`}</span></div>
      <div className="actions">
        {person.phones.length === 0 && <span className="muted">{t('network.no_phone')}</span>}
        {person.phones.map((phone) => phone.masked || phone.dead
          ? <span key={phone.phone} className="muted">{phone.phone}{phone.dead && ` ${t('network.dead')}`}</span>
          : <CallLink key={phone.phone} phone={phone.phone}>{t('network.call', { name: person.name, phone: phone.phone })}</CallLink>)}
      </div>
    </li>
  )
}
