import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { decideHomeComingMutation, updateHomeComingMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { HomeComingProposal, HomeComingResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { useCan } from '@/shared/auth/use-session'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Badge, Button, toast, useErrorText } from '@/shared/ui'
import { TONES, WRITTEN_DOWN } from './codes'

const HomeComingDialog = lazy(async () => ({ default: (await import('./home-coming-dialog')).HomeComingDialog }))
const RefusalDialog = lazy(async () => ({ default: (await import('./refusal-dialog')).RefusalDialog }))

/** One stay: who, when, how far; what it suggests is answered with one tap and never done unasked. */
export function Stay({ stay, named = false, readOnly = false }: { stay: HomeComingResponse; named?: boolean; readOnly?: boolean }) {
  const { t } = useTranslation('homecoming')
  const format = useFormat()
  const mayWrite = useCan('homecoming:write') && !readOnly
  const mayFile = useCan('guardian:write')
  const [editing, setEditing] = useState(false)
  const [refusing, setRefusing] = useState(false)
  const suggested = stay.proposals.filter((proposal) => mayFile || !WRITTEN_DOWN.has(proposal))
  const { busy, change, decide } = useAnswers(stay)
  const from = format.date(stay.arrivedOn ?? stay.expectedFrom)
  const to = stay.leftOn ?? stay.expectedTo
  const words = [
    to === null ? t(stay.stays ? 'stay.for_good' : 'stay.open', { from }) : t('stay.span', { from, to: format.date(to) }),
    t('stay.source', { who: t(`source.${stay.source}`) }), stay.note, named ? stay.region.name : null,
  ].filter(Boolean).join(' · ')
  const coming = stay.state === 'EXPECTED' || stay.state === 'UNCONFIRMED'
  return (
    <div className="person">
      <div>
        {named && <><Link to="/children/$childId" params={{ childId: stay.childId }}><strong>{stay.childName}</strong></Link> </>}
        <span>{t(`comer.${stay.comer}`)}</span> <Badge tone={TONES[stay.state]}>{t(`state.${stay.state}`)}</Badge>
        <p className="muted small">{words}</p>
        {stay.answers.map((one) => (
          <p key={one.proposal} className="small">
            {one.accepted ? one.plannedOn === null ? t('answer.done', { what: t(`proposal.${one.proposal}`) }) : t('answer.planned', { what: t(`proposal.${one.proposal}`), day: format.date(one.plannedOn) }) : t('answer.refused', { what: t(`proposal.${one.proposal}`) })}
            {one.reason !== null && <span className="muted"> {one.reason}</span>}
            {mayWrite && !one.accepted && (mayFile || !WRITTEN_DOWN.has(one.proposal)) && <Button look="quiet" onClick={() => void decide(one.proposal, true)}>{t('answer.after_all')}</Button>}
          </p>
        ))}
      </div>
      {mayWrite && (
        <div className="actions">
          {coming && stay.expectedFrom <= today() && <Button icon="home" busy={busy} onClick={() => void change({ arrivedOn: today() })}>{t('stay.arrived')}</Button>}
          {stay.state === 'AT_HOME' && <Button busy={busy} onClick={() => void change({ leftOn: today() })}>{t('stay.left')}</Button>}
          <Button look="quiet" icon="edit" onClick={() => setEditing(true)} aria-label={t('stay.edit_of', { name: stay.childName })}>{t('stay.edit')}</Button>
        </div>
      )}
      {mayWrite && suggested.length > 0 && (
        <ul className="notice info" aria-label={t('proposal.title')}>
          {suggested.map((proposal) => (
            <li key={proposal} className="person">
              <span>{t(`suggest.${proposal}`)}</span>
              <span className="actions">
                <Button look="primary" busy={busy} onClick={() => void decide(proposal, true)}>{t(`accept.${proposal}`)}</Button>
                <Button look="quiet" busy={busy} onClick={() => proposal === 'AWAY_AGAIN' ? setRefusing(true) : void decide(proposal, false)}>{t('proposal.refuse')}</Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {refusing && <Suspense><RefusalDialog stay={stay} onClose={() => setRefusing(false)} /></Suspense>}
      {editing && <Suspense><HomeComingDialog stay={stay} onClose={() => setEditing(false)} /></Suspense>}
    </div>
  )
}

function useAnswers(stay: HomeComingResponse) {
  const { t } = useTranslation('homecoming')
  const fresh = useFresh()
  const say = useErrorText()
  const update = useMutation(updateHomeComingMutation())
  const answer = useMutation(decideHomeComingMutation())
  const run = async (work: Promise<unknown>, done: string) => {
    try {
      await fresh(work)
      toast(done, { tone: 'good' })
    } catch (error) {
      toast(say(error), { tone: 'bad' })
    }
  }
  const first = stay.arrivedOn ?? stay.expectedFrom
  const day = first > today() ? first : today()
  return {
    busy: update.isPending || answer.isPending,
    change: (what: { arrivedOn?: string; leftOn?: string }) => run(update.mutateAsync({ path: { id: stay.id }, headers: ifMatch(stay.version), body: {
      comer: stay.comer, expectedFrom: stay.expectedFrom, expectedTo: stay.expectedTo, source: stay.source, note: stay.note, arrivedOn: stay.arrivedOn, leftOn: stay.leftOn, stays: stay.stays, notComing: false, ...what,
    } }), t('saved')),
    decide: (proposal: HomeComingProposal, accepted: boolean) => run(answer.mutateAsync({ path: { id: stay.id }, body: { proposal, accepted, plannedOn: accepted && !WRITTEN_DOWN.has(proposal) ? day : null } }),
      accepted ? t('proposal.accepted') : t('proposal.refused')),
  }
}
