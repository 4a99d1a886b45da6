import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { createContactPersonMutation, endContactPersonMutation, updateContactPersonMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ContactPersonResponse, FamilyResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Badge, Button, Card, EmptyState, IconButton, toast, useErrorText } from '@/shared/ui'
import type { FamilyEdit } from './family-editor'
import { FamilyPerson } from './family-person'

type Props = { childId: string; family: FamilyResponse; day: string | undefined; mayWrite: boolean; onEdit: (edit: FamilyEdit | undefined) => void }

/** Neighbours, relatives, teachers, cadres, police: who is called after the family, in that order. */
export function ContactPeople({ childId, family, day, mayWrite, onEdit }: Props) {
  const { t } = useTranslation('guardian')
  const format = useFormat()
  const on = day ?? today()
  const now = family.contacts.filter((one) => one.validTo === null || one.validTo >= on)
  const before = family.contacts.filter((one) => !now.includes(one))
  return (
    <Card title={t('people.title')} actions={mayWrite && <Button look="quiet" icon="plus" onClick={() => onEdit({ kind: 'contact' })}>{t('people.add')}</Button>}>
      {now.length === 0 ? <EmptyState title={t('people.none')} icon="person">{t('people.none_hint')}</EmptyState>
        : <ol className="people">{now.map((one, index) => <One key={one.id} {...{ childId, one, mayWrite, onEdit }} first={index === 0} />)}</ol>}
      {before.length > 0 && (
        <details>
          <summary>{t('people.before', { count: before.length })}</summary>
          <ul>{before.map((one) => <li key={one.id}>{[one.person.name, t(`role.${one.role}`), t('family.span', { from: format.date(one.validFrom), to: format.date(one.validTo ?? on) })].join(' · ')}</li>)}</ul>
        </details>
      )}
    </Card>
  )
}

function One({ childId, one, first, mayWrite, onEdit }: { childId: string; one: ContactPersonResponse; first: boolean; mayWrite: boolean; onEdit: Props['onEdit'] }) {
  const { t } = useTranslation('guardian')
  const fresh = useFresh()
  const say = useErrorText()
  const update = useMutation(updateContactPersonMutation())
  const end = useMutation(endContactPersonMutation())
  const add = useMutation(createContactPersonMutation())
  const path = { childId, personId: one.id }
  const name = one.person.name
  const run = async (work: Promise<unknown>) => {
    try {
      await fresh(work)
      return true
    } catch (error) {
      toast(say(error), { tone: 'bad' })
      return false
    }
  }
  const back = () => void run(add.mutateAsync({ path: { childId }, body: { guardianId: one.person.id, role: one.role, note: one.note, withSiblings: false } }))
  return (
    <li>
      <div className="actions">
        <Badge tone="neutral">{t(`role.${one.role}`)}</Badge>
        {one.note !== null && <span className="muted">{one.note}</span>}
        {mayWrite && !first && <IconButton icon="up" label={t('people.up', { name })} busy={update.isPending}
          onClick={() => void run(update.mutateAsync({ path, headers: ifMatch(one.version), body: { role: one.role, note: one.note, callOrder: one.callOrder - 1 } }))} />}
        {mayWrite && <IconButton icon="close" label={t('people.end', { name })} busy={end.isPending}
          onClick={() => void (async () => {
            if (await run(end.mutateAsync({ path }))) toast(t('people.ended', { name }), { undo: back })
          })()} />}
      </div>
      <FamilyPerson person={one.person} onEdit={mayWrite ? (id) => onEdit({ kind: 'person', id }) : undefined} />
    </li>
  )
}
