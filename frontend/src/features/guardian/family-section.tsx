import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getChildFamilyOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { CareArrangementResponse, FamilyResponse, ParentFactResponse, ParentKind } from '@/api/gen/types.gen'
import { useCan } from '@/shared/auth/use-session'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Button, Card, EmptyState, PageState } from '@/shared/ui'
import type { FamilyEdit } from './family-editor'
import { FamilyPerson } from './family-person'

// Only writers need the forms, and never on the first look.
const FamilyEditor = lazy(async () => ({ default: (await import('./family-editor')).FamilyEditor }))
// Forms that only need who is on file do not carry the list of the others.
const ContactPeople = lazy(async () => ({ default: (await import('./contact-people')).ContactPeople }))

const Grandparents = lazy(async () => ({ default: (await import('./grandparents')).Grandparents }))

const PARENTS = ['FATHER', 'MOTHER'] as const satisfies readonly ParentKind[]
const holdsOn = (day: string) => (fact: { validFrom: string; validTo: string | null }) => fact.validFrom <= day && (fact.validTo === null || fact.validTo >= day)

type Props = {
  childId: string
  regionCode: string
  /** Read only: the file is closed. */
  closed: boolean
  /** A past day: who was there then. */
  asOf?: string | undefined
  /** A form to open at once: the page's note of missing facts leads here. */
  edit: FamilyEdit | undefined
  onEdit: (edit: FamilyEdit | undefined) => void
}

/** Parents and carers with their dates: what is so today first, what was before below. */
export function FamilySection({ childId, regionCode, closed, asOf, edit, onEdit }: Props) {
  const { t } = useTranslation('guardian')
  const query = useQuery(getChildFamilyOptions({ path: { childId }, query: { asOf } }))
  const mayWrite = useCan('guardian:write') && !closed
  return (
    <PageState query={query}>
      {(family) => (
        <>
          <Card title={t('family.parents')}>
            {PARENTS.map((parent) => <Parent key={parent} parent={parent} facts={family.parents.filter((fact) => fact.parent === parent)} day={asOf} mayWrite={mayWrite} onEdit={onEdit} />)}
          </Card>
          <Care family={family} day={asOf} mayWrite={mayWrite} onEdit={onEdit} />
          <Suspense><Grandparents {...{ family, mayWrite, onEdit }} /></Suspense>
          <Suspense><ContactPeople {...{ childId, family, mayWrite, onEdit }} day={asOf} /></Suspense>
          {mayWrite && edit !== undefined && <Suspense><FamilyEditor {...{ childId, regionCode, family, edit }} onClose={() => onEdit(undefined)} /></Suspense>}
        </>
      )}
    </PageState>
  )
}

function useSpan() {
  const { t } = useTranslation('guardian')
  const format = useFormat()
  return (fact: { validFrom: string; validTo: string | null }) => fact.validTo === null
    ? t('family.since', { from: format.date(fact.validFrom) })
    : t('family.span', { from: format.date(fact.validFrom), to: format.date(fact.validTo) })
}

function Parent({ parent, facts, day, mayWrite, onEdit }: { parent: ParentKind; facts: readonly ParentFactResponse[]; day: string | undefined; mayWrite: boolean; onEdit: Props['onEdit'] }) {
  const { t } = useTranslation('guardian')
  const format = useFormat()
  const span = useSpan()
  const now = facts.find(holdsOn(day ?? today()))
  const words = (fact: ParentFactResponse) => [
    fact.awaySince === null ? null : t('family.away_since', { date: format.date(fact.awaySince) }),
    fact.workPlace, fact.employer, fact.occupation,
    fact.comesHome === null ? null : t('family.comes_home', { often: t(`comes_home.${fact.comesHome}`) }),
    fact.ableToCare === false ? t('family.unable', { reason: fact.unableReason ?? t('able.unknown') }) : null,
  ].filter(Boolean).join(' · ')
  return (
    <section className="family-one" aria-label={t(`parent_kind.${parent}`)}>
      <div className="card-head">
        <h3>{t(`parent_kind.${parent}`)} {now?.presence && <Badge tone={now.presence === 'AT_HOME' ? 'good' : 'neutral'}>{t(`presence.${now.presence}`)}</Badge>}</h3>
        {mayWrite && <span className="actions">
          {now !== undefined && <Button look="quiet" icon="edit" onClick={() => onEdit({ kind: 'parent', parent, correct: now.id })}>{t('family.correct', { who: t(`parent_kind.${parent}`) })}</Button>}
          <Button look="quiet" icon="plus" onClick={() => onEdit({ kind: 'parent', parent })}>{now === undefined ? t('family.add', { who: t(`parent_kind.${parent}`) }) : t('family.change', { who: t(`parent_kind.${parent}`) })}</Button>
        </span>}
      </div>
      {now === undefined ? <p className="muted">{t('family.unknown')}</p> : <>
        {now.guardian !== null && <FamilyPerson person={now.guardian} onEdit={mayWrite ? (id) => onEdit({ kind: 'person', id }) : undefined} />}
        <p>{words(now)}</p>
        <p className="muted small">{span(now)}</p>
      </>}
      <History facts={facts.filter((fact) => fact !== now)} line={(fact) => [span(fact), fact.presence && t(`presence.${fact.presence}`), fact.guardian?.name, words(fact)].filter(Boolean).join(' · ')}
        onEdit={mayWrite ? (fact) => onEdit({ kind: 'parent', parent, correct: fact.id }) : undefined} />
    </section>
  )
}

function Care({ family, day, mayWrite, onEdit }: { family: FamilyResponse; day: string | undefined; mayWrite: boolean; onEdit: Props['onEdit'] }) {
  const { t } = useTranslation('guardian')
  const span = useSpan()
  const now = family.care.find(holdsOn(day ?? today()))
  const words = (care: CareArrangementResponse) => [
    t(`care_type.${care.careType}`), care.relationCode === null ? null : t(`relation.${care.relationCode}`, { defaultValue: '' }),
    care.entrusted ? t('family.entrusted') : null, care.assessment === null ? null : t('family.assessed', { word: t(`assessment.${care.assessment}`) }),
    care.disqualificationChecked ? t('family.checked') : null,
    care.validTo === null && care.childrenCaredFor > 1 ? t('family.cares_for', { count: care.childrenCaredFor }) : null,
  ].filter(Boolean).join(' · ')
  return (
    <Card title={t('family.care')} actions={mayWrite && <span className="actions">
      {now !== undefined && <Button look="quiet" icon="edit" onClick={() => onEdit({ kind: 'care', correct: now.id })}>{t('family.correct', { who: t('care.title') })}</Button>}
      <Button look="quiet" icon="plus" onClick={() => onEdit({ kind: 'care' })}>{now === undefined ? t('family.add', { who: t('care.title') }) : t('family.change', { who: t('care.title') })}</Button>
    </span>}>
      {now === undefined ? <EmptyState title={t('family.no_care')} icon="warning" /> : <>
        {now.carer !== null && <FamilyPerson person={now.carer} onEdit={mayWrite ? (id) => onEdit({ kind: 'person', id }) : undefined} />}
        <p>{words(now)}</p>
        <p className="muted small">{span(now)}</p>
      </>}
      <History facts={family.care.filter((care) => care !== now)} line={(care) => [span(care), care.carer?.name, words(care)].filter(Boolean).join(' · ')}
        onEdit={mayWrite ? (care) => onEdit({ kind: 'care', correct: care.id }) : undefined} />
    </Card>
  )
}

function History<Fact extends { id: string }>({ facts, line, onEdit }: { facts: readonly Fact[]; line: (fact: Fact) => string; onEdit?: (fact: Fact) => void }) {
  const { t } = useTranslation('guardian')
  const [open, setOpen] = useState(false)
  if (facts.length === 0) return null
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('family.before', { count: facts.length })}</summary>
      <ul className="people">
        {facts.map((fact) => <li key={fact.id} className="person"><span>{line(fact)}</span>{onEdit !== undefined && <Button look="quiet" icon="edit" onClick={() => onEdit(fact)}>{t('family.correct_past')}</Button>}</li>)}
      </ul>
    </details>
  )
}
