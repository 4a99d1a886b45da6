import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getChildNetworkOptions, markGuardianPhoneMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { Counterpart, NetworkPerson, NetworkPhone } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Badge, Button, CallLink, Card, EmptyState, LinkButton, PageState, toast, useErrorText } from '@/shared/ui'

const COUNTERPARTS: Partial<Record<string, Counterpart>> = {
  CARER: 'CARER', FATHER: 'FATHER', MOTHER: 'MOTHER', RELATIVE: 'RELATIVE', NEIGHBOUR: 'NEIGHBOUR', OTHER_TEACHER: 'TEACHER', VILLAGE_CADRE: 'VILLAGE_CADRE', POLICE: 'POLICE',
}

/** Whom to call, in order, each one tap from a call (R1-P22, R2-P16). */
export function NetworkSection({ childId, asOf }: { childId: string; asOf?: string }) {
  const { t } = useTranslation('child')
  const network = useQuery(getChildNetworkOptions({ path: { childId }, query: { asOf } }))
  return (
    <Card title={asOf === undefined ? t('network.title') : t('network.title_then')}>
      <PageState query={network} isEmpty={(data) => data.people.length === 0} empty={<EmptyState title={t('network.none')} icon="person" />}>
        {(data) => <ol className="people">{data.people.map((person, index) => <Person key={`${person.kind}-${String(index)}`} place={index + 1} childId={childId} person={person} past={asOf !== undefined} />)}</ol>}
      </PageState>
    </Card>
  )
}

type PersonProps = { place: number; childId: string; person: NetworkPerson; past: boolean }

function Person({ place, childId, person, past }: PersonProps) {
  const { t } = useTranslation('child')
  const detail = person.kind === 'CARER' && person.detail !== null ? t(`relation.${person.detail}`, { defaultValue: '' }) : person.detail
  return (
    <li className="person">
      <div><span className="muted">{place}</span> <strong>{person.name}</strong> <span className="muted">{t(`network.${person.kind}`, { defaultValue: person.kind })}{detail !== null && detail !== '' && ` · ${detail}`}</span></div>
      <div>
        {person.phones.length === 0 && <span className="muted">{t('network.no_phone')}</span>}
        {person.phones.map((phone) => <Phone key={phone.phone} childId={childId} person={person} phone={phone} past={past} />)}
      </div>
    </li>
  )
}

function Phone({ childId, person, phone, past }: Omit<PersonProps, 'place'> & { phone: NetworkPhone }) {
  const { t } = useTranslation('child')
  const format = useFormat()
  const mayMark = useCan('guardian:write') && phone.id !== null && !past
  const mayRecord = useCan('contact:write') && phone.id !== null && !phone.masked && !past
  const note = [phone.ownerNote, phone.lastReachedOn === null ? null : t('network.reached', { date: format.date(phone.lastReachedOn) })].filter(Boolean).join(' · ')
  return (
    <div className="actions">
      {phone.masked || phone.dead || past ? <span className="muted">{phone.phone}</span> : <CallLink phone={phone.phone} label={t('network.call', { name: person.name, phone: phone.phone })}>{phone.phone}</CallLink>}
      {phone.dead && <Badge tone="warn">{t('network.dead')}</Badge>}
      {note !== '' && <span className="muted small">{note}</span>}
      {mayRecord && <LinkButton look="quiet" to="/contacts/new" search={{ childId, phoneId: phone.id ?? undefined, counterpart: COUNTERPARTS[person.kind] }} aria-label={t('network.record_of', { name: person.name, phone: phone.phone })}>{t('network.record')}</LinkButton>}
      {mayMark && <Mark person={person} phone={phone} />}
    </div>
  )
}

/** Marked at once, taken back at once: the version that the first answer gives serves the undo. */
function Mark({ person, phone }: { person: NetworkPerson; phone: NetworkPhone }) {
  const { t } = useTranslation('child')
  const fresh = useFresh()
  const say = useErrorText()
  const mark = useMutation(markGuardianPhoneMutation())
  const put = async (dead: boolean, version: number) => {
    try {
      const saved = await fresh(mark.mutateAsync({ path: { id: person.id ?? '', phoneId: phone.id ?? '' }, headers: ifMatch(version), body: { dead } }))
      toast(t(dead ? 'network.marked' : 'network.unmarked', { phone: phone.phone }), { tone: 'good', undo: () => void put(!dead, saved.version) })
    } catch (error) {
      toast(say(error), { tone: 'bad' })
    }
  }
  return <Button look="quiet" busy={mark.isPending} aria-label={t(phone.dead ? 'network.unmark_of' : 'network.mark_of', { name: person.name, phone: phone.phone })}
    onClick={() => void put(!phone.dead, person.version ?? 0)}>{t(phone.dead ? 'network.unmark' : 'network.mark')}</Button>
}
